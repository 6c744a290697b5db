-- note: after.rs:3:9: texts: SQLite has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:3:70: texts: SQLite has no index over vectors and does without it
  help: searches read every row
-- up, transaction
CREATE TABLE "texts" (
    "id" integer NOT NULL,
    "title" blob NOT NULL CONSTRAINT "texts_title_dimension_check" CHECK (length("title") = 12),
    "body" blob NOT NULL CONSTRAINT "texts_body_dimension_check" CHECK (length("body") = 12),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table texts
DROP TABLE "texts";
