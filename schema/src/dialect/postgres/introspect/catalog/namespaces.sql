SELECT json_build_object('name', n.nspname, 'comment', obj_description(n.oid, 'pg_namespace'))::text AS entry
FROM pg_namespace AS n
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema' AND n.nspname IS DISTINCT FROM current_schema()
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
ORDER BY n.nspname
