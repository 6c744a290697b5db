-- up, transaction
CREATE TABLE "short" (
    "id" integer NOT NULL,
    "kind" text NOT NULL CONSTRAINT "short_kind_label_check" CHECK ("kind" IN ('llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm')),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" (
    "id" integer NOT NULL,
    "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" integer NOT NULL,
    "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu" UNIQUE ("cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")
) STRICT;
CREATE INDEX "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii" ON "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ("ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd");
-- down, transaction
-- drops_table short
DROP TABLE "short";
-- drops_table ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
DROP TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt";
