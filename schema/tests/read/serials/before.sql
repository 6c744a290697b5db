CREATE TABLE counted (id serial PRIMARY KEY, other int);
CREATE TABLE numbered (id int GENERATED ALWAYS AS IDENTITY);
CREATE TABLE dropped (id bigserial, note text);
CREATE TABLE plain (id int);
CREATE SEQUENCE loose OWNED BY counted.other;
INSERT INTO counted (other) VALUES (7), (8);
INSERT INTO numbered DEFAULT VALUES;
INSERT INTO plain VALUES (3);
INSERT INTO dropped (note) VALUES ('a');
