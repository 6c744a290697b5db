GRANT SELECT ON bills TO kit_reader;
GRANT INSERT ON bills TO kit_reader;
