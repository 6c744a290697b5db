-- up, transaction
ALTER TABLE "users" ADD COLUMN "extra" varchar(10) COLLATE "C" DEFAULT 'x' NOT NULL;
ALTER TABLE "users" ALTER COLUMN "extra" SET STORAGE PLAIN;
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(80);
ALTER TABLE "users" ALTER COLUMN "email" TYPE varchar(60) COLLATE "POSIX";
ALTER TABLE "users" ALTER COLUMN "body" SET STORAGE EXTENDED;
ALTER TABLE "users" ALTER COLUMN "body" SET COMPRESSION default;
ALTER TABLE "users" ALTER COLUMN "notes" SET STORAGE MAIN;
ALTER TABLE "users" ALTER COLUMN "notes" SET COMPRESSION pglz;
-- down, transaction
-- narrows_type users.name
-- rewrites_table users.name
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(50) COLLATE "C";
ALTER TABLE "users" ALTER COLUMN "email" TYPE varchar(60);
ALTER TABLE "users" ALTER COLUMN "body" SET STORAGE EXTERNAL;
ALTER TABLE "users" ALTER COLUMN "body" SET COMPRESSION pglz;
ALTER TABLE "users" ALTER COLUMN "notes" SET STORAGE EXTENDED;
ALTER TABLE "users" ALTER COLUMN "notes" SET COMPRESSION default;
-- drops_column users.extra
ALTER TABLE "users" DROP COLUMN "extra";
