-- Made before the table, it would be refused: a body in SQL is read when it is made.
CREATE PROCEDURE clear(IN below integer DEFAULT 10)
LANGUAGE sql
AS $body$
    DELETE FROM bills WHERE number < below;
    DELETE FROM bills WHERE number IS NULL;
$body$;
