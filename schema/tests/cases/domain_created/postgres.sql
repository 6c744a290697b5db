-- up, transaction
CREATE DOMAIN "email" AS varchar(320) DEFAULT 'a@b' NOT NULL
    CONSTRAINT "email_check" CHECK (VALUE <> 'VALUE')
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
COMMENT ON DOMAIN "email" IS 'where mail goes';
CREATE TABLE "letters" (
    "id" bigint NOT NULL,
    "reply_to" "email" DEFAULT 'c@d' NOT NULL,
    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "email" "email" NOT NULL,
    "order" "email" NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- down, transaction
-- drops_table letters
DROP TABLE "letters";
-- drops_table users
DROP TABLE "users";
DROP DOMAIN "email";
