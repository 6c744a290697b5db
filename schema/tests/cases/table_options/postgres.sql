-- up, transaction
CREATE UNLOGGED TABLE "cached" (
    "id" bigint NOT NULL,
    CONSTRAINT "cached_pkey" PRIMARY KEY ("id")
) WITH (fillfactor = 50);
-- rewrites_table logs
ALTER TABLE "logs" SET (fillfactor = 80);
ALTER TABLE "logs" RESET (autovacuum_enabled);
ALTER TABLE "logs" SET LOGGED;
-- rewrites_table notes
ALTER TABLE "notes" SET UNLOGGED;
-- down, transaction
-- rewrites_table logs
ALTER TABLE "logs" SET (autovacuum_enabled = false);
ALTER TABLE "logs" SET (fillfactor = 70);
ALTER TABLE "logs" SET UNLOGGED;
-- rewrites_table notes
ALTER TABLE "notes" SET LOGGED;
-- drops_table cached
DROP TABLE "cached";
