-- up, transaction
CREATE TABLE "countries" (
    "id" bigint NOT NULL,
    "code" varchar(20),
    CONSTRAINT "countries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "countries_code_key" UNIQUE ("code")
);
CREATE TABLE "towns" (
    "id" bigint NOT NULL,
    "country_code" varchar(20) NOT NULL,
    CONSTRAINT "towns_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "towns_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries" ("code") ON UPDATE CASCADE
);
-- down, transaction
-- drops_table towns
DROP TABLE "towns";
-- drops_table countries
DROP TABLE "countries";
