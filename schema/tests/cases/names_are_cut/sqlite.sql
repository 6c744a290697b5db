-- up, transaction
CREATE TABLE "organisations" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "memberships_of_people_in_organisations" (
    "id" integer NOT NULL,
    "organisation_that_pays_for_the_membership" integer NOT NULL CONSTRAINT "memberships_of_people_in_organisations_organisation_th_fce9a098" REFERENCES "organisations" ("id") ON DELETE CASCADE,
    "reference_number_of_the_membership_in_the_organisation" text NOT NULL CONSTRAINT "memberships_of_people_in_organisations_reference_numbe_315d1ed2" CHECK (length("reference_number_of_the_membership_in_the_organisation") <= 40),
    PRIMARY KEY ("id"),
    CONSTRAINT "memberships_of_people_in_organisations_reference_numbe_05e7799c" UNIQUE ("reference_number_of_the_membership_in_the_organisation")
) STRICT;
-- down, transaction
-- drops_table memberships_of_people_in_organisations
DROP TABLE "memberships_of_people_in_organisations";
-- drops_table organisations
DROP TABLE "organisations";
