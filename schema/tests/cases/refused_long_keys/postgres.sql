-- up, transaction
CREATE TABLE "pages" (
    "id" bigint NOT NULL,
    "title" varchar(500) NOT NULL,
    "path" varchar(500) NOT NULL,
    "share" numeric(45,40) NOT NULL,
    CONSTRAINT "pages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "pages_path_title_key" UNIQUE ("path", "title")
);
CREATE INDEX "by_both" ON "pages" ("title", "path");
CREATE INDEX "pages_title_idx" ON "pages" ("title");
-- down, transaction
-- drops_table pages
DROP TABLE "pages";
