-- up, transaction
-- may_refuse_rows reading
ALTER TABLE "reading" DETACH PARTITION "reading_p0";
ALTER TABLE "reading" DETACH PARTITION "reading_p1";
CREATE TABLE "reading_p2" PARTITION OF "reading" FOR VALUES WITH (MODULUS 5, REMAINDER 2);
CREATE TABLE "reading_p3" PARTITION OF "reading" FOR VALUES WITH (MODULUS 5, REMAINDER 3);
CREATE TABLE "reading_p4" PARTITION OF "reading" FOR VALUES WITH (MODULUS 5, REMAINDER 4);
WITH moved AS (DELETE FROM "reading_p0" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 2, "id") RETURNING "id")
INSERT INTO "reading_p2" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p0" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 3, "id") RETURNING "id")
INSERT INTO "reading_p3" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p0" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 4, "id") RETURNING "id")
INSERT INTO "reading_p4" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p0" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 1, "id") RETURNING "id")
INSERT INTO "reading_p1" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p1" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 2, "id") RETURNING "id")
INSERT INTO "reading_p2" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p1" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 3, "id") RETURNING "id")
INSERT INTO "reading_p3" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p1" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 4, "id") RETURNING "id")
INSERT INTO "reading_p4" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p1" WHERE satisfies_hash_partition('"reading"'::regclass, 5, 0, "id") RETURNING "id")
INSERT INTO "reading_p0" ("id") SELECT "id" FROM moved;
ALTER TABLE "reading" ATTACH PARTITION "reading_p0" FOR VALUES WITH (MODULUS 5, REMAINDER 0);
ALTER TABLE "reading" ATTACH PARTITION "reading_p1" FOR VALUES WITH (MODULUS 5, REMAINDER 1);
-- down, transaction
-- may_refuse_rows reading
ALTER TABLE "reading" DETACH PARTITION "reading_p0";
ALTER TABLE "reading" DETACH PARTITION "reading_p1";
ALTER TABLE "reading" DETACH PARTITION "reading_p2";
ALTER TABLE "reading" DETACH PARTITION "reading_p3";
ALTER TABLE "reading" DETACH PARTITION "reading_p4";
WITH moved AS (DELETE FROM "reading_p0" WHERE satisfies_hash_partition('"reading"'::regclass, 2, 1, "id") RETURNING "id")
INSERT INTO "reading_p1" ("id") SELECT "id" FROM moved;
WITH moved AS (DELETE FROM "reading_p1" WHERE satisfies_hash_partition('"reading"'::regclass, 2, 0, "id") RETURNING "id")
INSERT INTO "reading_p0" ("id") SELECT "id" FROM moved;
ALTER TABLE "reading" ATTACH PARTITION "reading_p0" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE "reading" ATTACH PARTITION "reading_p1" FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO "reading" ("id")
SELECT "id" FROM "reading_p2";
DROP TABLE "reading_p2";
INSERT INTO "reading" ("id")
SELECT "id" FROM "reading_p3";
DROP TABLE "reading_p3";
INSERT INTO "reading" ("id")
SELECT "id" FROM "reading_p4";
DROP TABLE "reading_p4";
