-- up, transaction
CREATE TABLE "everything" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "small" integer NOT NULL DEFAULT -1,
    "float" real NOT NULL DEFAULT 1.5,
    "double" real NOT NULL,
    "flag" integer NOT NULL DEFAULT 1,
    "text" text NOT NULL,
    "short" text NOT NULL DEFAULT 'it''s \ here' CONSTRAINT "everything_short_length_check" CHECK (length("short") <= 30),
    "bytes" blob NOT NULL,
    "key" blob NOT NULL DEFAULT (randomblob(16)) CONSTRAINT "everything_key_length_check" CHECK (length("key") = 16),
    "day" text NOT NULL DEFAULT (strftime('%Y-%m-%d', 'now')),
    "time" text NOT NULL DEFAULT (strftime('%H:%M:%f000', 'now')),
    "local" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "moment" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "price" text NOT NULL,
    "data" text NOT NULL DEFAULT '{}' CONSTRAINT "everything_data_json_check" CHECK (json_valid("data")),
    "tags" text NOT NULL CONSTRAINT "everything_tags_json_check" CHECK (json_valid("tags")),
    "two" integer NOT NULL DEFAULT (1 + 1)
) STRICT;
-- down, transaction
-- drops_table everything
DROP TABLE "everything";
