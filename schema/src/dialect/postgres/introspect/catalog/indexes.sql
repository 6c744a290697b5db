-- Those that stand behind a constraint belong to it.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'table', t.relname,
    'name', c.relname,
    'unique', i.indisunique,
    'nulls_not_distinct', coalesce(to_jsonb(i) ->> 'indnullsnotdistinct', 'false') = 'true',
    'method', m.amname,
    'parts', (
        SELECT json_agg(json_build_object(
            'column', a.attname,
            'expression', CASE WHEN i.indkey[p.place - 1] = 0 THEN pg_get_indexdef(i.indexrelid, p.place, false) END,
            'class', CASE WHEN NOT o.opcdefault OR x.attoptions IS NOT NULL THEN o.opcname END,
            'class_options', x.attoptions,
            'collation', CASE WHEN i.indcollation[p.place - 1] <> coalesce(a.attcollation, y.typcollation) THEN l.oid::regcollation::text END,
            'descending', i.indoption[p.place - 1] & 1 = 1,
            'nulls_first', i.indoption[p.place - 1] & 2 = 2
        ) ORDER BY p.place)
        FROM generate_series(1, i.indnkeyatts::int) AS p (place)
        LEFT JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.place - 1] AND i.indkey[p.place - 1] <> 0
        JOIN pg_attribute AS x ON x.attrelid = i.indexrelid AND x.attnum = p.place
        JOIN pg_type AS y ON y.oid = x.atttypid
        JOIN pg_opclass AS o ON o.oid = i.indclass[p.place - 1]
        LEFT JOIN pg_collation AS l ON l.oid = i.indcollation[p.place - 1]
    ),
    'include', (
        SELECT json_agg(a.attname ORDER BY p.place)
        FROM generate_series(i.indnkeyatts + 1, i.indnatts::int) AS p (place)
        JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.place - 1]
    ),
    'predicate', pg_get_expr(i.indpred, i.indrelid),
    'options', c.reloptions,
    'tablespace', s.spcname,
    'valid', i.indisvalid,
    'partitioned', c.relkind = 'I',
    'inherited', c.relispartition
)::text AS entry
FROM pg_index AS i
JOIN pg_class AS c ON c.oid = i.indexrelid
JOIN pg_class AS t ON t.oid = i.indrelid
JOIN pg_namespace AS n ON n.oid = t.relnamespace
JOIN pg_am AS m ON m.oid = c.relam
LEFT JOIN pg_tablespace AS s ON s.oid = c.reltablespace
WHERE t.relkind IN ('r', 'p', 'm') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid IN (c.oid, t.oid) AND d.deptype = 'e')
ORDER BY n.nspname, t.relname, c.relname
