-- up, transaction
ALTER TABLE "a" DROP CONSTRAINT "a_m_label_check";
-- may_refuse_rows a
ALTER TABLE "a" ADD CONSTRAINT "a_m_label_check" CHECK ("m" IN ('sad', 'happy'));
-- may_refuse_rows a
ALTER TABLE "a" ADD CONSTRAINT "cheerful" CHECK (m <> 'sad');
-- down, transaction
ALTER TABLE "a" DROP CONSTRAINT "a_m_label_check";
ALTER TABLE "a" DROP CONSTRAINT "cheerful";
-- may_refuse_rows a
ALTER TABLE "a" ADD CONSTRAINT "a_m_label_check" CHECK ("m" IN ('happy', 'sad'));
