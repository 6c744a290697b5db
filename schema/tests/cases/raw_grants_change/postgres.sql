-- up, transaction
REVOKE SELECT ON bills FROM kit_reader;
GRANT SELECT ON bills TO kit_reader;
GRANT INSERT ON bills TO kit_reader;
-- down, transaction
REVOKE SELECT ON bills FROM kit_reader;
GRANT SELECT ON bills TO kit_reader WITH GRANT OPTION;
GRANT INSERT ON bills TO kit_reader;
