GRANT EXECUTE ON FUNCTION twice(integer) TO kit_reader;
