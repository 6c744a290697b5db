-- up, transaction
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
CREATE TABLE "event" (
    "day" date NOT NULL
) PARTITION BY RANGE ("day");
CREATE TABLE "new" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE TABLE "old" PARTITION OF "event" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
INSERT INTO "event" ("day")
SELECT "day" FROM "__kit_old_event";
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
-- down, transaction
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
ALTER TABLE "new" RENAME TO "__kit_old_new";
ALTER TABLE "old" RENAME TO "__kit_old_old";
CREATE TABLE "event" (
    "day" date NOT NULL
);
INSERT INTO "event" ("day")
SELECT "day" FROM "__kit_old_event";
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
