-- up, transaction
CREATE EXTENSION IF NOT EXISTS "vector";
CREATE TABLE "texts" (
    "id" bigint NOT NULL,
    "title" vector(3) NOT NULL,
    "body" vector(3) NOT NULL,
    CONSTRAINT "texts_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "texts_body_idx" ON "texts" USING hnsw ("body" vector_cosine_ops);
CREATE INDEX "texts_title_idx" ON "texts" USING hnsw ("title" vector_cosine_ops);
-- down, transaction
-- drops_table texts
DROP TABLE "texts";
DROP EXTENSION IF EXISTS "vector";
