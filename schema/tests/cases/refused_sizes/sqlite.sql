-- up, transaction
CREATE TABLE "sizes" (
    "id" integer NOT NULL,
    "said" integer NOT NULL,
    "amount" text NOT NULL,
    "embedding" blob NOT NULL CONSTRAINT "sizes_embedding_dimension_check" CHECK (length("embedding") = 80000),
    "text" text NOT NULL CONSTRAINT "sizes_text_length_check" CHECK (length("text") <= 20000000),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table sizes
DROP TABLE "sizes";
