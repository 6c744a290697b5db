SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'table', c.relname,
    'name', p.polname,
    'command', p.polcmd,
    'permissive', p.polpermissive,
    'roles', (SELECT json_agg(r.rolname ORDER BY r.rolname) FROM pg_roles AS r WHERE r.oid = ANY (p.polroles)),
    'using', pg_get_expr(p.polqual, p.polrelid),
    'check', pg_get_expr(p.polwithcheck, p.polrelid)
)::text AS entry
FROM pg_policy AS p
JOIN pg_class AS c ON c.oid = p.polrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname, p.polname
