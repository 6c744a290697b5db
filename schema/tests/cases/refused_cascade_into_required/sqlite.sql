-- up, transaction
CREATE TABLE "countries" (
    "id" integer NOT NULL,
    "code" text CONSTRAINT "countries_code_length_check" CHECK (length("code") <= 20),
    PRIMARY KEY ("id"),
    CONSTRAINT "countries_code_key" UNIQUE ("code")
) STRICT;
CREATE TABLE "towns" (
    "id" integer NOT NULL,
    "country_code" text NOT NULL CONSTRAINT "towns_country_code_length_check" CHECK (length("country_code") <= 20) CONSTRAINT "towns_country_code_fkey" REFERENCES "countries" ("code") ON UPDATE CASCADE,
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table towns
DROP TABLE "towns";
-- drops_table countries
DROP TABLE "countries";
