-- up, transaction
ALTER TYPE "mood" RENAME TO "mood__kit_swap";
ALTER TYPE "state" RENAME TO "mood";
ALTER TYPE "mood__kit_swap" RENAME TO "state";
ALTER SEQUENCE "even" RENAME TO "even__kit_swap";
ALTER SEQUENCE "odd" RENAME TO "even";
ALTER SEQUENCE "even__kit_swap" RENAME TO "odd";
-- down, transaction
ALTER SEQUENCE "odd" RENAME TO "even__kit_swap";
ALTER SEQUENCE "even" RENAME TO "odd";
ALTER SEQUENCE "even__kit_swap" RENAME TO "even";
ALTER TYPE "state" RENAME TO "mood__kit_swap";
ALTER TYPE "mood" RENAME TO "state";
ALTER TYPE "mood__kit_swap" RENAME TO "mood";
