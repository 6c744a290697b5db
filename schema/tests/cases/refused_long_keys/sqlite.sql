-- up, transaction
CREATE TABLE "pages" (
    "id" integer NOT NULL,
    "title" text NOT NULL CONSTRAINT "pages_title_length_check" CHECK (length("title") <= 500),
    "path" text NOT NULL CONSTRAINT "pages_path_length_check" CHECK (length("path") <= 500),
    "share" text NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "pages_path_title_key" UNIQUE ("path", "title")
) STRICT;
CREATE INDEX "by_both" ON "pages" ("title", "path");
CREATE INDEX "pages_title_idx" ON "pages" ("title");
-- down, transaction
-- drops_table pages
DROP TABLE "pages";
