CREATE FUNCTION clear(below integer) RETURNS integer DETERMINISTIC RETURN below;
