-- What is there and is not read yet, by its name, so that nothing is left out in silence. Triggers that kit made are told by `touches`.
SELECT json_build_object('object', o.object, 'what', o.what)::text AS entry
FROM (
    SELECT CASE p.prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE 'function ' END || p.oid::regprocedure AS object,
        'routines of a database are not read yet' AS what, p.pronamespace AS namespace
    FROM pg_proc AS p
    WHERE p.proname NOT LIKE '\_\_kit\_touch\_%'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'trigger ' || t.tgname || ' of ' || t.tgrelid::regclass, 'triggers of a database are not read yet', c.relnamespace
    FROM pg_trigger AS t
    JOIN pg_class AS c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND t.tgname NOT LIKE '\_\_kit\_touch\_%'
    UNION ALL
    SELECT 'policy ' || p.polname || ' of ' || p.polrelid::regclass, 'policies of a database are not read yet', c.relnamespace
    FROM pg_policy AS p
    JOIN pg_class AS c ON c.oid = p.polrelid
    UNION ALL
    SELECT CASE t.typtype WHEN 'r' THEN 'range type ' ELSE 'composite type ' END || t.oid::regtype,
        'types of this kind are not read yet', t.typnamespace
    FROM pg_type AS t
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE (t.typtype = 'r' OR c.relkind = 'c')
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'rights on ' || c.oid::regclass, 'rights are not read yet', c.relnamespace
    FROM pg_class AS c
    WHERE c.relacl IS NOT NULL AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
) AS o
JOIN pg_namespace AS n ON n.oid = o.namespace
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
ORDER BY o.object
