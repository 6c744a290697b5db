CREATE TABLE notes (id int, owner text, shared bool);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes TO kit_reader USING (owner = current_user OR shared);
CREATE POLICY new ON notes AS RESTRICTIVE FOR INSERT WITH CHECK (id > 0);
CREATE TABLE plain (id int);
ALTER TABLE plain FORCE ROW LEVEL SECURITY;
