-- up, transaction
CREATE TABLE "letters" (
    "id" integer NOT NULL,
    "reply_to" text NOT NULL DEFAULT 'c@d' CONSTRAINT "letters_reply_to_check" CHECK ("reply_to" <> 'VALUE') CONSTRAINT "letters_reply_to_has_at_check" CHECK ("reply_to" LIKE '%@%') CONSTRAINT "letters_reply_to_length_check" CHECK (length("reply_to") <= 320),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "email" text NOT NULL DEFAULT 'a@b' CONSTRAINT "users_email_check" CHECK ("email" <> 'VALUE') CONSTRAINT "users_email_has_at_check" CHECK ("email" LIKE '%@%') CONSTRAINT "users_email_length_check" CHECK (length("email") <= 320),
    "order" text NOT NULL DEFAULT 'a@b' CONSTRAINT "users_order_check" CHECK ("order" <> 'VALUE') CONSTRAINT "users_order_has_at_check" CHECK ("order" LIKE '%@%') CONSTRAINT "users_order_length_check" CHECK (length("order") <= 320),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table letters
DROP TABLE "letters";
-- drops_table users
DROP TABLE "users";
