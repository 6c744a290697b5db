CREATE SCHEMA app;
CREATE TABLE app."some notes" (id int PRIMARY KEY, body text, version int);
CREATE TABLE others (id int);
CREATE FUNCTION app."count up"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.version = OLD.version + 1; RETURN NEW; END';
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER kept BEFORE UPDATE ON others FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER changed BEFORE UPDATE ON app."some notes" FOR EACH ROW EXECUTE FUNCTION keep();
INSERT INTO app."some notes" VALUES (1, 'a', 1);
