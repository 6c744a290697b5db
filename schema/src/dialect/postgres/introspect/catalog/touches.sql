-- Triggers that kit made to keep columns such as `updated_at`, with what their functions do.
SELECT json_build_object('schema', nullif(n.nspname, current_schema()), 'table', c.relname, 'name', t.tgname, 'body', p.prosrc)::text AS entry
FROM pg_trigger AS t
JOIN pg_class AS c ON c.oid = t.tgrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_proc AS p ON p.oid = t.tgfoid
WHERE NOT t.tgisinternal AND t.tgname LIKE '\_\_kit\_touch\_%' AND p.proname = t.tgname AND p.pronamespace = c.relnamespace
ORDER BY n.nspname, c.relname
