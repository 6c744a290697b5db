-- Rights that differ from those that an object has by itself: given, or taken away from its owner or from everyone. An owner is said where it is
-- neither who asks nor who owns the database. What a column numbers goes with its table.
WITH o AS (
    SELECT c.relnamespace AS namespace, c.relname AS name, CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass AS label,
        CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW ' WHEN 'v' THEN 'VIEW ' WHEN 'S' THEN 'SEQUENCE ' WHEN 'f' THEN 'FOREIGN TABLE ' ELSE 'TABLE ' END || c.oid::regclass AS owned,
        CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS kind, c.relkind <> 'S' AS is_relation,
        CASE WHEN c.relkind = 'S' AND EXISTS (
            SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
        ) THEN NULL ELSE c.relowner END AS said_owner, c.relowner AS owner, c.relacl AS acl, NULL::text AS columns
    FROM pg_class AS c
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    UNION ALL
    SELECT c.relnamespace, c.relname, 'TABLE ' || c.oid::regclass, NULL, 'c'::"char", true, NULL, c.relowner, a.attacl, quote_ident(a.attname)
    FROM pg_attribute AS a
    JOIN pg_class AS c ON c.oid = a.attrelid
    WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    UNION ALL
    SELECT p.pronamespace, p.proname, x.word || p.oid::regprocedure, x.word || p.oid::regprocedure, 'f'::"char", false, p.proowner, p.proowner, p.proacl, NULL
    FROM pg_proc AS p, LATERAL (SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END) AS x (word)
    WHERE p.prokind <> 'a' AND p.proname NOT LIKE '\_\_kit\_touch\_%'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
    UNION ALL
    SELECT t.typnamespace, t.typname, 'TYPE ' || t.oid::regtype, 'TYPE ' || t.oid::regtype, 'T'::"char", false, t.typowner, t.typowner, t.typacl, NULL
    FROM pg_type AS t
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c')
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT n.oid, n.nspname, 'SCHEMA ' || quote_ident(n.nspname), 'SCHEMA ' || quote_ident(n.nspname), 'n'::"char", false, n.nspowner, n.nspowner, n.nspacl, NULL
    FROM pg_namespace AS n
    WHERE n.nspname IS DISTINCT FROM current_schema()
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
), rights AS (
    SELECT o.label, a.grantee, a.privilege_type, a.is_grantable, o.columns, 'GRANT' AS word
    FROM o, LATERAL aclexplode(o.acl) AS a
    WHERE o.acl IS NOT NULL
    EXCEPT
    SELECT o.label, a.grantee, a.privilege_type, a.is_grantable, o.columns, 'GRANT'
    FROM o, LATERAL aclexplode(acldefault(o.kind, o.owner)) AS a
    UNION ALL
    (
        SELECT o.label, a.grantee, a.privilege_type, false, o.columns, 'REVOKE'
        FROM o, LATERAL aclexplode(acldefault(o.kind, o.owner)) AS a
        WHERE o.acl IS NOT NULL
        EXCEPT
        SELECT o.label, a.grantee, a.privilege_type, false, o.columns, 'REVOKE'
        FROM o, LATERAL aclexplode(o.acl) AS a
    )
)
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'name', o.name,
    'label', o.label,
    'is_relation', bool_or(o.is_relation),
    'owner', max(CASE WHEN o.said_owner <> d.datdba AND o.said_owner <> u.oid THEN
        'ALTER ' || o.owned || ' OWNER TO ' || quote_ident(pg_get_userbyid(o.said_owner))
    END),
    'lines', (
        SELECT json_agg(
            r.word || ' ' || r.privilege_type || coalesce(' (' || r.columns || ')', '') || ' ON ' || o.label
            || CASE r.word WHEN 'GRANT' THEN ' TO ' ELSE ' FROM ' END
            || CASE r.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(r.grantee)) END
            || CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
            ORDER BY r.word DESC, r.grantee = 0 DESC, pg_get_userbyid(r.grantee), r.columns NULLS FIRST, r.privilege_type
        )
        FROM rights AS r
        WHERE r.label = o.label
    )
)::text AS entry
FROM o
JOIN pg_namespace AS n ON n.oid = o.namespace
JOIN pg_database AS d ON d.datname = current_database()
JOIN pg_roles AS u ON u.rolname = current_user
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
GROUP BY n.nspname, o.name, o.label
HAVING bool_or(o.said_owner <> d.datdba AND o.said_owner <> u.oid) OR EXISTS (SELECT FROM rights AS r WHERE r.label = o.label)
ORDER BY n.nspname, o.label
