-- What is there and is not read, by its name, so that nothing is left out in silence.
SELECT json_build_object('object', o.object, 'what', o.what)::text AS entry
FROM (
    SELECT 'operator ' || o.oid::regoperator AS object, 'operators are not read' AS what, o.oprnamespace AS namespace
    FROM pg_operator AS o
    WHERE NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_operator'::regclass AND d.objid = o.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'collation ' || c.oid::regcollation, 'collations are not read', c.collnamespace
    FROM pg_collation AS c
    WHERE NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_collation'::regclass AND d.objid = c.oid AND d.deptype = 'e')
) AS o
JOIN pg_namespace AS n ON n.oid = o.namespace
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
ORDER BY o.object
