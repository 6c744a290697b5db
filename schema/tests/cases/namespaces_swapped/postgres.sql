-- up, transaction
ALTER SCHEMA "a" RENAME TO "a__kit_swap";
ALTER SCHEMA "b" RENAME TO "a";
ALTER SCHEMA "a__kit_swap" RENAME TO "b";
-- down, transaction
ALTER SCHEMA "b" RENAME TO "a__kit_swap";
ALTER SCHEMA "a" RENAME TO "b";
ALTER SCHEMA "a__kit_swap" RENAME TO "a";
