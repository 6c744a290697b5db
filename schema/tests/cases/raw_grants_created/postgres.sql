-- up, transaction
GRANT SELECT, INSERT ON bills TO kit_reader;
GRANT UPDATE (number) ON bills TO kit_reader WITH GRANT OPTION;
-- down, transaction
REVOKE SELECT, INSERT ON bills FROM kit_reader;
REVOKE UPDATE (number) ON bills FROM kit_reader;
