-- up, transaction
ALTER FUNCTION "twice"(integer) RENAME TO "doubled";
-- down, transaction
ALTER FUNCTION "doubled"(integer) RENAME TO "twice";
