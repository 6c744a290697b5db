CREATE PROCEDURE clear(below integer) DELETE FROM bills WHERE number < below;
