-- up, transaction
CREATE TABLE "parents" (
    "id" bigint NOT NULL,
    CONSTRAINT "parents_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "children" (
    "id" bigint NOT NULL,
    "age" integer NOT NULL,
    "mother" bigint NOT NULL,
    "father" bigint NOT NULL,
    CONSTRAINT "children_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "mortal" CHECK (age < 200),
    CONSTRAINT "of_father" FOREIGN KEY ("father") REFERENCES "parents" ("id")
);
ALTER TABLE "children" ADD CONSTRAINT "born" CHECK (age > 0) NOT VALID;
ALTER TABLE "children" ADD CONSTRAINT "of_mother" FOREIGN KEY ("mother") REFERENCES "parents" ("id") NOT VALID;
CREATE TABLE "cousins" (
    "id" bigint NOT NULL,
    "aunt" bigint NOT NULL,
    CONSTRAINT "cousins_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "cousins" ADD CONSTRAINT "of_aunt" FOREIGN KEY ("aunt") REFERENCES "parents" ("id") NOT VALID;
-- down, transaction
-- drops_table children
DROP TABLE "children";
-- drops_table cousins
DROP TABLE "cousins";
-- drops_table parents
DROP TABLE "parents";
