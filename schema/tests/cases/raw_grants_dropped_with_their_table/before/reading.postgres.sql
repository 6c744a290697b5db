GRANT SELECT, INSERT ON bills TO kit_reader;
-- and some columns
GRANT UPDATE (number)
    ON bills TO kit_reader WITH GRANT OPTION;
