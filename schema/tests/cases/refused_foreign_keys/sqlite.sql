-- up, transaction
CREATE TABLE "parents" (
    "id" integer NOT NULL,
    "code" text NOT NULL CONSTRAINT "parents_code_length_check" CHECK (length("code") <= 50),
    "latin" text NOT NULL CONSTRAINT "parents_latin_length_check" CHECK (length("latin") <= 50),
    PRIMARY KEY ("id"),
    CONSTRAINT "parents_code_key" UNIQUE ("code"),
    CONSTRAINT "parents_latin_key" UNIQUE ("latin")
) STRICT;
CREATE TABLE "children" (
    "id" integer NOT NULL,
    "parent_id" integer NOT NULL CONSTRAINT "children_parent_id_fkey" REFERENCES "parents" ("id"),
    "code" text NOT NULL CONSTRAINT "children_code_length_check" CHECK (length("code") <= 50) CONSTRAINT "children_code_fkey" REFERENCES "parents" ("code"),
    "same" text NOT NULL CONSTRAINT "children_same_length_check" CHECK (length("same") <= 50) CONSTRAINT "children_same_fkey" REFERENCES "parents" ("code"),
    "latin" text NOT NULL CONSTRAINT "children_latin_length_check" CHECK (length("latin") <= 50) CONSTRAINT "children_latin_fkey" REFERENCES "parents" ("latin"),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "kept" (
    "id" integer NOT NULL,
    "child_id" integer NOT NULL CONSTRAINT "kept_child_id_fkey" REFERENCES "children" ("id"),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table kept
DROP TABLE "kept";
-- drops_table children
DROP TABLE "children";
-- drops_table parents
DROP TABLE "parents";
