-- up, transaction
DROP VIEW "kinds";
ALTER TABLE "event" DROP CONSTRAINT "event_place_id_fkey";
-- may_refuse_rows event
-- rewrites_table event
-- may_refuse_rows event
DO $kit$ DECLARE lost text; BEGIN
    SELECT string_agg(what, ', ') INTO lost FROM (
        SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = '"event"'::regclass AND NOT tgisinternal
        UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = '"event"'::regclass
        UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE ev_class = '"event"'::regclass
        UNION ALL SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = '"event"'::regclass
    ) AS hanging (what);
    IF lost IS NOT NULL THEN
        RAISE EXCEPTION '% has % that kit does not know: drop it before, and make it again after', '"event"', lost;
    END IF;
END $kit$;
ALTER TABLE "event" RENAME TO "__kit_old_event";
ALTER TABLE "__kit_old_event" DROP CONSTRAINT "event_pkey";
DROP INDEX "event_kind_idx";
DO $kit$ BEGIN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"__kit_old_event"', 'id'), '__kit_old_event_id_seq'); END $kit$;
CREATE TABLE "event" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (START WITH 100) NOT NULL,
    "day" date NOT NULL,
    "kind" varchar(40) NOT NULL,
    "place_id" bigint,
    CONSTRAINT "event_pkey" PRIMARY KEY ("id", "day"),
    CONSTRAINT "event_check" CHECK (kind <> '')
) PARTITION BY RANGE ("day");
CREATE TABLE "events_2025" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE "events_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE "events_rest" PARTITION OF "event" DEFAULT;
INSERT INTO "event" ("id", "day", "kind", "place_id") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind", "place_id" FROM "__kit_old_event";
SELECT setval(pg_get_serial_sequence('"event"', 'id'), pg_sequence_last_value(pg_get_serial_sequence('"__kit_old_event"', 'id')::regclass));
CREATE INDEX "event_kind_idx" ON "event" ("kind");
DO $kit$ DECLARE one record; BEGIN
    FOR one IN SELECT a.privilege_type || ' ON TABLE' AS what, a.grantee, a.is_grantable
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = '"__kit_old_event"'::regclass AND a.grantee <> c.relowner
        UNION ALL SELECT format('%s (%I) ON TABLE', a.privilege_type, n.attname), a.grantee, a.is_grantable
        FROM pg_attribute o, aclexplode(o.attacl) a, pg_attribute n
        WHERE o.attrelid = '"__kit_old_event"'::regclass AND n.attrelid = '"event"'::regclass AND n.attname = o.attname
    LOOP
        EXECUTE format('GRANT %s %s TO %s%s', one.what, '"event"', CASE one.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(one.grantee)) END,
            CASE WHEN one.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    FOR one IN SELECT pg_get_userbyid(o.relowner) AS owner FROM pg_class o, pg_class n
        WHERE o.oid = '"__kit_old_event"'::regclass AND n.oid = '"event"'::regclass AND o.relowner <> n.relowner
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', '"event"', one.owner);
    END LOOP;
END $kit$;
DROP TABLE "__kit_old_event";
-- may_refuse_rows event
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place" ("id");
CREATE VIEW "kinds" AS
SELECT kind, count(*) AS times FROM event GROUP BY kind;
COMMENT ON TABLE "event" IS 'What happened';
COMMENT ON COLUMN "event"."kind" IS 'Of what kind';
-- down, transaction
DROP VIEW "kinds";
ALTER TABLE "event" DROP CONSTRAINT "event_place_id_fkey";
-- may_refuse_rows event
-- rewrites_table event
-- may_refuse_rows event
DO $kit$ DECLARE lost text; BEGIN
    SELECT string_agg(what, ', ') INTO lost FROM (
        SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = '"event"'::regclass AND NOT tgisinternal
        UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = '"event"'::regclass
        UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE ev_class = '"event"'::regclass
        UNION ALL SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = '"event"'::regclass
    ) AS hanging (what);
    IF lost IS NOT NULL THEN
        RAISE EXCEPTION '% has % that kit does not know: drop it before, and make it again after', '"event"', lost;
    END IF;
END $kit$;
ALTER TABLE "event" RENAME TO "__kit_old_event";
ALTER TABLE "__kit_old_event" DROP CONSTRAINT "event_pkey";
DROP INDEX "event_kind_idx";
DO $kit$ BEGIN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"__kit_old_event"', 'id'), '__kit_old_event_id_seq'); END $kit$;
ALTER TABLE "events_2025" RENAME TO "__kit_old_events_2025";
ALTER TABLE "events_2026" RENAME TO "__kit_old_events_2026";
ALTER TABLE "events_rest" RENAME TO "__kit_old_events_rest";
CREATE TABLE "event" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (START WITH 100) NOT NULL,
    "day" date NOT NULL,
    "kind" varchar(40) NOT NULL,
    "place_id" bigint,
    CONSTRAINT "event_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "event_check" CHECK (kind <> '')
);
INSERT INTO "event" ("id", "day", "kind", "place_id") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind", "place_id" FROM "__kit_old_event";
SELECT setval(pg_get_serial_sequence('"event"', 'id'), pg_sequence_last_value(pg_get_serial_sequence('"__kit_old_event"', 'id')::regclass));
CREATE INDEX "event_kind_idx" ON "event" ("kind");
DO $kit$ DECLARE one record; BEGIN
    FOR one IN SELECT a.privilege_type || ' ON TABLE' AS what, a.grantee, a.is_grantable
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = '"__kit_old_event"'::regclass AND a.grantee <> c.relowner
        UNION ALL SELECT format('%s (%I) ON TABLE', a.privilege_type, n.attname), a.grantee, a.is_grantable
        FROM pg_attribute o, aclexplode(o.attacl) a, pg_attribute n
        WHERE o.attrelid = '"__kit_old_event"'::regclass AND n.attrelid = '"event"'::regclass AND n.attname = o.attname
    LOOP
        EXECUTE format('GRANT %s %s TO %s%s', one.what, '"event"', CASE one.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(one.grantee)) END,
            CASE WHEN one.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    FOR one IN SELECT pg_get_userbyid(o.relowner) AS owner FROM pg_class o, pg_class n
        WHERE o.oid = '"__kit_old_event"'::regclass AND n.oid = '"event"'::regclass AND o.relowner <> n.relowner
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', '"event"', one.owner);
    END LOOP;
END $kit$;
DROP TABLE "__kit_old_event";
-- may_refuse_rows event
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place" ("id");
CREATE VIEW "kinds" AS
SELECT kind, count(*) AS times FROM event GROUP BY kind;
COMMENT ON TABLE "event" IS 'What happened';
COMMENT ON COLUMN "event"."kind" IS 'Of what kind';
