-- up, transaction
CREATE TABLE "parents" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "children" (
    "id" integer NOT NULL,
    "age" integer NOT NULL CONSTRAINT "born" CHECK (age > 0) CONSTRAINT "mortal" CHECK (age < 200),
    "mother" integer NOT NULL CONSTRAINT "of_mother" REFERENCES "parents" ("id"),
    "father" integer NOT NULL CONSTRAINT "of_father" REFERENCES "parents" ("id"),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "cousins" (
    "id" integer NOT NULL,
    "aunt" integer NOT NULL CONSTRAINT "of_aunt" REFERENCES "parents" ("id"),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table children
DROP TABLE "children";
-- drops_table cousins
DROP TABLE "cousins";
-- drops_table parents
DROP TABLE "parents";
