-- up, transaction
ALTER TABLE "a" RENAME COLUMN "n" TO "m";
ALTER TABLE "a" RENAME COLUMN "s" TO "t";
-- rewrites_table a.m
ALTER TABLE "a" ALTER COLUMN "m" TYPE bigint;
ALTER TABLE "a" ALTER COLUMN "t" TYPE varchar(100);
-- down, transaction
ALTER TABLE "a" RENAME COLUMN "t" TO "s";
ALTER TABLE "a" RENAME COLUMN "m" TO "n";
-- narrows_type a.n
-- rewrites_table a.n
ALTER TABLE "a" ALTER COLUMN "n" TYPE integer;
-- narrows_type a.s
-- rewrites_table a.s
ALTER TABLE "a" ALTER COLUMN "s" TYPE varchar(10);
