CREATE TABLE notes (id int PRIMARY KEY, secret text);
CREATE VIEW shown AS SELECT id FROM notes;
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n';
GRANT SELECT, INSERT ON notes TO kit_reader;
GRANT SELECT ON shown TO PUBLIC;
INSERT INTO notes VALUES (1, 'a');
