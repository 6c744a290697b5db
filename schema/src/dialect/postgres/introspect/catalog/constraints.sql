SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'table', c.relname,
    'name', k.conname,
    'kind', k.contype,
    'definition', pg_get_constraintdef(k.oid),
    'expression', CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END,
    'columns', (
        SELECT json_agg(a.attname ORDER BY p.place)
        FROM unnest(k.conkey) WITH ORDINALITY AS p (number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.number
    ),
    'include', (
        SELECT json_agg(a.attname ORDER BY p.place)
        FROM pg_index AS i, unnest(i.indkey::int2[]) WITH ORDINALITY AS p (number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.number
        WHERE i.indexrelid = k.conindid AND k.contype IN ('p', 'u') AND p.place > i.indnkeyatts AND a.attrelid = i.indrelid
    ),
    'nulls_not_distinct', (SELECT to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' FROM pg_index AS i WHERE i.indexrelid = k.conindid AND k.contype = 'u'),
    'parent_schema', nullif(pn.nspname, current_schema()),
    'parent', p.relname,
    'parent_columns', (
        SELECT json_agg(a.attname ORDER BY q.place)
        FROM unnest(k.confkey) WITH ORDINALITY AS q (number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = q.number
    ),
    'on_delete', k.confdeltype, 'on_update', k.confupdtype, 'match', k.confmatchtype,
    'deferrable', k.condeferrable, 'deferred', k.condeferred,
    'validated', k.convalidated,
    'enforced', coalesce(to_jsonb(k) ->> 'conenforced', 'true') = 'true',
    'no_inherit', k.connoinherit,
    'inherited', k.conparentid <> 0 OR (k.coninhcount > 0 AND c.relispartition)
)::text AS entry
FROM pg_constraint AS k
JOIN pg_class AS c ON c.oid = k.conrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_class AS p ON p.oid = k.confrelid AND k.contype = 'f'
LEFT JOIN pg_namespace AS pn ON pn.oid = p.relnamespace
WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname, k.conname
