-- up, transaction
CREATE SCHEMA "lab";
ALTER TABLE "reading" SET SCHEMA "lab";
ALTER TABLE "reading_p0" SET SCHEMA "lab";
ALTER TABLE "reading_p1" SET SCHEMA "lab";
-- down, transaction
ALTER TABLE "lab"."reading" SET SCHEMA "public";
ALTER TABLE "lab"."reading_p0" SET SCHEMA "public";
ALTER TABLE "lab"."reading_p1" SET SCHEMA "public";
DROP SCHEMA "lab";
