-- up, transaction
-- may_refuse_rows orders
ALTER TABLE "orders" DETACH PARTITION "orders_a";
ALTER TABLE "orders" DETACH PARTITION "orders_b";
CREATE TABLE "orders_c" PARTITION OF "orders" FOR VALUES IN ('it');
WITH moved AS (DELETE FROM "orders_a" WHERE "region" IN ('fr', 'us') RETURNING "id", "region")
INSERT INTO "orders_b" ("id", "region") SELECT "id", "region" FROM moved;
ALTER TABLE "orders" ATTACH PARTITION "orders_a" FOR VALUES IN ('de');
ALTER TABLE "orders" ATTACH PARTITION "orders_b" FOR VALUES IN ('fr', 'us');
-- down, transaction
-- drops_partition orders.orders_c
-- may_refuse_rows orders
ALTER TABLE "orders" DETACH PARTITION "orders_a";
ALTER TABLE "orders" DETACH PARTITION "orders_b";
DROP TABLE "orders_c";
WITH moved AS (DELETE FROM "orders_b" WHERE "region" IN ('de', 'fr') RETURNING "id", "region")
INSERT INTO "orders_a" ("id", "region") SELECT "id", "region" FROM moved;
ALTER TABLE "orders" ATTACH PARTITION "orders_a" FOR VALUES IN ('de', 'fr');
ALTER TABLE "orders" ATTACH PARTITION "orders_b" FOR VALUES IN ('us');
