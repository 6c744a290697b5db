CREATE TABLE notes (id int, owner text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON notes USING (owner = current_user) WITH CHECK (owner = current_user);
CREATE POLICY gone ON notes FOR DELETE USING (false);
CREATE TABLE plain (id int);
INSERT INTO notes VALUES (1, 'a');
