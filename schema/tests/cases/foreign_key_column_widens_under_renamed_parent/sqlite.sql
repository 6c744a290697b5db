-- up, transaction
ALTER TABLE "p" RENAME TO "pp";
ALTER TABLE "c" DROP CONSTRAINT "c_p_length_check";
ALTER TABLE "pp" DROP CONSTRAINT "p_code_length_check";
-- may_refuse_rows c
ALTER TABLE "c" ADD CONSTRAINT "c_p_length_check" CHECK (length("p") <= 30);
-- may_refuse_rows pp
ALTER TABLE "pp" ADD CONSTRAINT "pp_code_length_check" CHECK (length("code") <= 30);
-- down, transaction
ALTER TABLE "pp" RENAME TO "p";
ALTER TABLE "c" DROP CONSTRAINT "c_p_length_check";
ALTER TABLE "p" DROP CONSTRAINT "pp_code_length_check";
-- may_refuse_rows c
ALTER TABLE "c" ADD CONSTRAINT "c_p_length_check" CHECK (length("p") <= 10);
-- may_refuse_rows p
ALTER TABLE "p" ADD CONSTRAINT "p_code_length_check" CHECK (length("code") <= 10);
