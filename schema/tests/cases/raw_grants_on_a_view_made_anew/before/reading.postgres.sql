GRANT SELECT ON numbers TO kit_reader;
