-- up, transaction
-- may_refuse_rows orders
ALTER TABLE "orders" DETACH PARTITION "orders_a";
ALTER TABLE "orders" DETACH PARTITION "orders_b";
CREATE TABLE "orders_all" PARTITION OF "orders" FOR VALUES IN ('de', 'fr', 'us');
INSERT INTO "orders" ("id", "region")
SELECT "id", "region" FROM "orders_a";
DROP TABLE "orders_a";
INSERT INTO "orders" ("id", "region")
SELECT "id", "region" FROM "orders_b";
DROP TABLE "orders_b";
-- down, transaction
-- may_refuse_rows orders
ALTER TABLE "orders" DETACH PARTITION "orders_all";
CREATE TABLE "orders_a" PARTITION OF "orders" FOR VALUES IN ('de', 'fr');
CREATE TABLE "orders_b" PARTITION OF "orders" FOR VALUES IN ('us');
INSERT INTO "orders" ("id", "region")
SELECT "id", "region" FROM "orders_all";
DROP TABLE "orders_all";
