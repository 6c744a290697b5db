-- up, transaction
-- rewrites_table reading
-- may_refuse_rows reading
DO $kit$ DECLARE lost text; BEGIN
    SELECT string_agg(what, ', ') INTO lost FROM (
        SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = '"reading"'::regclass AND NOT tgisinternal
        UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = '"reading"'::regclass
        UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE ev_class = '"reading"'::regclass
        UNION ALL SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = '"reading"'::regclass
    ) AS hanging (what);
    IF lost IS NOT NULL THEN
        RAISE EXCEPTION '% has % that kit does not know: drop it before, and make it again after', '"reading"', lost;
    END IF;
END $kit$;
ALTER TABLE "reading" RENAME TO "__kit_old_reading";
ALTER TABLE "__kit_old_reading" DROP CONSTRAINT "reading_pkey";
CREATE TABLE "reading" (
    "id" bigint NOT NULL,
    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
) PARTITION BY HASH ("id");
CREATE TABLE "reading_p0" PARTITION OF "reading" FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE "reading_p1" PARTITION OF "reading" FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE "reading_p2" PARTITION OF "reading" FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO "reading" ("id")
SELECT "id" FROM "__kit_old_reading";
DO $kit$ DECLARE one record; BEGIN
    FOR one IN SELECT a.privilege_type || ' ON TABLE' AS what, a.grantee, a.is_grantable
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = '"__kit_old_reading"'::regclass AND a.grantee <> c.relowner
        UNION ALL SELECT format('%s (%I) ON TABLE', a.privilege_type, n.attname), a.grantee, a.is_grantable
        FROM pg_attribute o, aclexplode(o.attacl) a, pg_attribute n
        WHERE o.attrelid = '"__kit_old_reading"'::regclass AND n.attrelid = '"reading"'::regclass AND n.attname = o.attname
    LOOP
        EXECUTE format('GRANT %s %s TO %s%s', one.what, '"reading"', CASE one.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(one.grantee)) END,
            CASE WHEN one.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    FOR one IN SELECT pg_get_userbyid(o.relowner) AS owner FROM pg_class o, pg_class n
        WHERE o.oid = '"__kit_old_reading"'::regclass AND n.oid = '"reading"'::regclass AND o.relowner <> n.relowner
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', '"reading"', one.owner);
    END LOOP;
END $kit$;
DROP TABLE "__kit_old_reading";
-- down, transaction
-- rewrites_table reading
-- may_refuse_rows reading
DO $kit$ DECLARE lost text; BEGIN
    SELECT string_agg(what, ', ') INTO lost FROM (
        SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = '"reading"'::regclass AND NOT tgisinternal
        UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = '"reading"'::regclass
        UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE ev_class = '"reading"'::regclass
        UNION ALL SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = '"reading"'::regclass
    ) AS hanging (what);
    IF lost IS NOT NULL THEN
        RAISE EXCEPTION '% has % that kit does not know: drop it before, and make it again after', '"reading"', lost;
    END IF;
END $kit$;
ALTER TABLE "reading" RENAME TO "__kit_old_reading";
ALTER TABLE "__kit_old_reading" DROP CONSTRAINT "reading_pkey";
ALTER TABLE "reading_p0" RENAME TO "__kit_old_reading_p0";
ALTER TABLE "reading_p1" RENAME TO "__kit_old_reading_p1";
ALTER TABLE "reading_p2" RENAME TO "__kit_old_reading_p2";
CREATE TABLE "reading" (
    "id" bigint NOT NULL,
    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);
INSERT INTO "reading" ("id")
SELECT "id" FROM "__kit_old_reading";
DO $kit$ DECLARE one record; BEGIN
    FOR one IN SELECT a.privilege_type || ' ON TABLE' AS what, a.grantee, a.is_grantable
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = '"__kit_old_reading"'::regclass AND a.grantee <> c.relowner
        UNION ALL SELECT format('%s (%I) ON TABLE', a.privilege_type, n.attname), a.grantee, a.is_grantable
        FROM pg_attribute o, aclexplode(o.attacl) a, pg_attribute n
        WHERE o.attrelid = '"__kit_old_reading"'::regclass AND n.attrelid = '"reading"'::regclass AND n.attname = o.attname
    LOOP
        EXECUTE format('GRANT %s %s TO %s%s', one.what, '"reading"', CASE one.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(one.grantee)) END,
            CASE WHEN one.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    FOR one IN SELECT pg_get_userbyid(o.relowner) AS owner FROM pg_class o, pg_class n
        WHERE o.oid = '"__kit_old_reading"'::regclass AND n.oid = '"reading"'::regclass AND o.relowner <> n.relowner
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', '"reading"', one.owner);
    END LOOP;
END $kit$;
DROP TABLE "__kit_old_reading";
