-- up, transaction
CREATE SEQUENCE "users_number_seq" AS integer;
ALTER TABLE "users" ALTER COLUMN "number" SET DEFAULT nextval('users_number_seq');
SELECT setval('"users_number_seq"', greatest(max("number"), 1), coalesce(max("number") >= 1, false)) FROM "users";
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "number" DROP DEFAULT;
DROP SEQUENCE "users_number_seq";
