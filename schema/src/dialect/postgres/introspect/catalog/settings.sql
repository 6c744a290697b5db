-- What is said of something and has no place of its own in a schema: the statement that says it, and the one that takes it back.
WITH user_relations AS (
    SELECT c.oid, c.relkind, c.relname, n.nspname, c.oid::regclass::text AS label, c.relreplident
    FROM pg_class AS c
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
), comments AS (
    SELECT 'FUNCTION ' || p.oid::regprocedure AS subject, obj_description(p.oid, 'pg_proc') AS comment, NULL::name AS schema, NULL::name AS name
    FROM pg_proc AS p
    JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE p.prokind IN ('f', 'w') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
    UNION ALL
    SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'AGGREGATE ' END || p.oid::regprocedure, obj_description(p.oid, 'pg_proc'), NULL, NULL
    FROM pg_proc AS p
    JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE p.prokind IN ('p', 'a') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
    UNION ALL
    SELECT 'INDEX ' || i.indexrelid::regclass, obj_description(i.indexrelid, 'pg_class'), r.nspname, r.relname
    FROM pg_index AS i
    JOIN user_relations AS r ON r.oid = i.indrelid
    UNION ALL
    SELECT 'CONSTRAINT ' || quote_ident(k.conname) || ' ON ' || r.label, obj_description(k.oid, 'pg_constraint'), r.nspname, r.relname
    FROM pg_constraint AS k
    JOIN user_relations AS r ON r.oid = k.conrelid
    WHERE k.contype <> 't'
    UNION ALL
    SELECT 'TRIGGER ' || quote_ident(t.tgname) || ' ON ' || r.label, obj_description(t.oid, 'pg_trigger'), r.nspname, r.relname
    FROM pg_trigger AS t
    JOIN user_relations AS r ON r.oid = t.tgrelid
    WHERE NOT t.tgisinternal
    UNION ALL
    SELECT 'POLICY ' || quote_ident(p.polname) || ' ON ' || r.label, obj_description(p.oid, 'pg_policy'), r.nspname, r.relname
    FROM pg_policy AS p
    JOIN user_relations AS r ON r.oid = p.polrelid
    UNION ALL
    SELECT 'COLUMN ' || r.label || '.' || quote_ident(a.attname), col_description(r.oid, a.attnum), r.nspname, CASE r.relkind WHEN 'c' THEN NULL ELSE r.relname END
    FROM pg_attribute AS a
    JOIN user_relations AS r ON r.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND (r.relkind IN ('v', 'm', 'c') OR (SELECT c.relispartition FROM pg_class AS c WHERE c.oid = r.oid))
    UNION ALL
    SELECT 'TYPE ' || t.oid::regtype, obj_description(t.oid, 'pg_type'), NULL, NULL
    FROM pg_type AS t
    JOIN pg_namespace AS n ON n.oid = t.typnamespace
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE (t.typtype = 'r' OR c.relkind = 'c') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
), settings AS (
    SELECT 'comment on ' || lower(split_part(c.subject, ' ', 1)) || substr(c.subject, length(split_part(c.subject, ' ', 1)) + 1) AS label,
        'COMMENT ON ' || c.subject || ' IS ' || quote_literal(c.comment) AS text, 'COMMENT ON ' || c.subject || ' IS NULL' AS undo, c.schema, c.name
    FROM comments AS c
    WHERE c.comment IS NOT NULL
    UNION ALL
    SELECT 'replica identity of ' || r.label,
        'ALTER TABLE ' || r.label || ' REPLICA IDENTITY ' || CASE r.relreplident WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE (
            SELECT 'USING INDEX ' || quote_ident(c.relname) FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid WHERE i.indrelid = r.oid AND i.indisreplident
        ) END,
        'ALTER TABLE ' || r.label || ' REPLICA IDENTITY DEFAULT', r.nspname, r.relname
    FROM user_relations AS r
    WHERE r.relkind IN ('r', 'p', 'm') AND r.relreplident <> 'd'
    UNION ALL
    -- While none are asked, that is no state of a table's security in the model.
    SELECT 'forced policies of ' || r.label, 'ALTER TABLE ' || r.label || ' FORCE ROW LEVEL SECURITY', 'ALTER TABLE ' || r.label || ' NO FORCE ROW LEVEL SECURITY',
        r.nspname, r.relname
    FROM user_relations AS r
    JOIN pg_class AS c ON c.oid = r.oid
    WHERE c.relforcerowsecurity AND NOT c.relrowsecurity
    UNION ALL
    SELECT 'order of ' || r.label, 'ALTER TABLE ' || r.label || ' CLUSTER ON ' || quote_ident(c.relname), 'ALTER TABLE ' || r.label || ' SET WITHOUT CLUSTER',
        r.nspname, r.relname
    FROM pg_index AS i
    JOIN pg_class AS c ON c.oid = i.indexrelid
    JOIN user_relations AS r ON r.oid = i.indrelid
    WHERE i.indisclustered
    UNION ALL
    SELECT 'state of trigger ' || quote_ident(t.tgname) || ' on ' || r.label,
        'ALTER TABLE ' || r.label || CASE t.tgenabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' ELSE ' ENABLE ALWAYS' END || ' TRIGGER ' || quote_ident(t.tgname),
        'ALTER TABLE ' || r.label || ' ENABLE TRIGGER ' || quote_ident(t.tgname), r.nspname, r.relname
    FROM pg_trigger AS t
    JOIN user_relations AS r ON r.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND t.tgenabled <> 'O'
    UNION ALL
    SELECT 'rule ' || quote_ident(w.rulename) || ' on ' || r.label, rtrim(pg_get_ruledef(w.oid), ';'), 'DROP RULE ' || quote_ident(w.rulename) || ' ON ' || r.label,
        r.nspname, r.relname
    FROM pg_rewrite AS w
    JOIN user_relations AS r ON r.oid = w.ev_class
    WHERE w.rulename <> '_RETURN'
    UNION ALL
    SELECT 'statistics target of ' || r.label || '.' || quote_ident(a.attname),
        'ALTER TABLE ' || r.label || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STATISTICS ' || a.attstattarget,
        'ALTER TABLE ' || r.label || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STATISTICS -1', r.nspname, r.relname
    FROM pg_attribute AS a
    JOIN user_relations AS r ON r.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind IN ('r', 'p', 'm') AND a.attstattarget >= 0
    UNION ALL
    SELECT 'options of ' || r.label || '.' || quote_ident(a.attname),
        'ALTER TABLE ' || r.label || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET (' || array_to_string(a.attoptions, ', ') || ')',
        'ALTER TABLE ' || r.label || ' ALTER COLUMN ' || quote_ident(a.attname) || ' RESET ('
            || (SELECT string_agg(split_part(o.option, '=', 1), ', ') FROM unnest(a.attoptions) AS o (option)) || ')', r.nspname, r.relname
    FROM pg_attribute AS a
    JOIN user_relations AS r ON r.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind IN ('r', 'p', 'm') AND a.attoptions IS NOT NULL
    UNION ALL
    SELECT 'statistics ' || quote_ident(s.stxname), pg_get_statisticsobjdef(s.oid), 'DROP STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
        r.nspname, r.relname
    FROM pg_statistic_ext AS s
    JOIN pg_namespace AS n ON n.oid = s.stxnamespace
    JOIN user_relations AS r ON r.oid = s.stxrelid
)
SELECT json_build_object('label', s.label, 'text', s.text, 'undo', s.undo, 'schema', nullif(s.schema, current_schema()), 'table', s.name)::text AS entry
FROM settings AS s
ORDER BY s.label
