GRANT SELECT ON bills TO kit_reader WITH GRANT OPTION;
GRANT INSERT ON bills TO kit_reader;
