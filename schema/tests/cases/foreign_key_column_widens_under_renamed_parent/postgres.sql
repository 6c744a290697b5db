-- up, transaction
ALTER TABLE "p" RENAME TO "pp";
ALTER TABLE "c" ALTER COLUMN "p" TYPE varchar(30);
ALTER TABLE "pp" ALTER COLUMN "code" TYPE varchar(30);
-- down, transaction
ALTER TABLE "pp" RENAME TO "p";
-- narrows_type c.p
-- rewrites_table c.p
ALTER TABLE "c" ALTER COLUMN "p" TYPE varchar(10);
-- narrows_type p.code
-- rewrites_table p.code
ALTER TABLE "p" ALTER COLUMN "code" TYPE varchar(10);
