-- up, transaction
DROP TRIGGER "no_delete";
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number + 1 as number from bills;
CREATE TRIGGER "no_delete" INSTEAD OF DELETE ON numbers BEGIN
    DELETE FROM bills WHERE id = OLD.id;
END;
-- down, transaction
DROP TRIGGER "no_delete";
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number from bills;
CREATE TRIGGER "no_delete" INSTEAD OF DELETE ON numbers BEGIN
    DELETE FROM bills WHERE id = OLD.id;
END;
