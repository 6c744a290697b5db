-- up, transaction
ALTER DOMAIN "a" RENAME TO "a__kit_swap";
ALTER DOMAIN "b" RENAME TO "a";
ALTER DOMAIN "a__kit_swap" RENAME TO "b";
-- down, transaction
ALTER DOMAIN "b" RENAME TO "a__kit_swap";
ALTER DOMAIN "a" RENAME TO "b";
ALTER DOMAIN "a__kit_swap" RENAME TO "a";
