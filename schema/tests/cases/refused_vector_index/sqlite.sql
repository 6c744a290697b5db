-- note: after.rs:18:24: huge: SQLite has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:10:25: large: SQLite has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:2:25: small: SQLite has no index over vectors and does without it
  help: searches read every row
-- up, transaction
CREATE TABLE "huge" (
    "id" integer NOT NULL,
    "embedding" blob NOT NULL CONSTRAINT "huge_embedding_dimension_check" CHECK (length("embedding") = 20000),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "large" (
    "id" integer NOT NULL,
    "embedding" blob NOT NULL CONSTRAINT "large_embedding_dimension_check" CHECK (length("embedding") = 12288),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "small" (
    "id" integer NOT NULL,
    "embedding" blob NOT NULL CONSTRAINT "small_embedding_dimension_check" CHECK (length("embedding") = 8000),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table huge
DROP TABLE "huge";
-- drops_table large
DROP TABLE "large";
-- drops_table small
DROP TABLE "small";
