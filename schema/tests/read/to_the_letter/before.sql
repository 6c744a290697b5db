CREATE TABLE notes (at timestamptz DEFAULT now(), name text, CONSTRAINT c CHECK (at <= now()));
CREATE INDEX by_name ON notes (name);
INSERT INTO notes VALUES ('2020-01-01', 'a');
