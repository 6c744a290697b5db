-- Composite types, ranges and aggregates as the statements that make and drop them.
SELECT json_build_object('schema', nullif(n.nspname, current_schema()), 'name', d.name, 'arguments', d.arguments, 'text', d.text, 'undo', d.undo)::text AS entry
FROM (
    SELECT t.typnamespace AS namespace, t.typname AS name, NULL::json AS arguments,
        'CREATE TYPE ' || t.oid::regtype || ' AS (' || coalesce((
            SELECT string_agg(
                quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attcollation <> y.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
                ', ' ORDER BY a.attnum
            )
            FROM pg_attribute AS a
            JOIN pg_type AS y ON y.oid = a.atttypid
            WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
        ), '') || ')' AS text,
        'DROP TYPE ' || t.oid::regtype AS undo
    FROM pg_type AS t
    JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE c.relkind = 'c' AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT t.typnamespace, t.typname, NULL,
        'CREATE TYPE ' || t.oid::regtype || ' AS RANGE (SUBTYPE = ' || format_type(r.rngsubtype, NULL)
        || CASE WHEN NOT o.opcdefault THEN ', SUBTYPE_OPCLASS = ' || quote_ident(o.opcname) ELSE '' END
        || CASE WHEN r.rngcollation NOT IN (0, y.typcollation) THEN ', COLLATION = ' || r.rngcollation::regcollation ELSE '' END
        || CASE WHEN r.rngcanonical <> 0 THEN ', CANONICAL = ' || r.rngcanonical::regproc ELSE '' END
        || CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::regproc ELSE '' END
        || coalesce(', MULTIRANGE_TYPE_NAME = ' || ((to_jsonb(r) ->> 'rngmultitypid')::oid)::regtype, '') || ')',
        'DROP TYPE ' || t.oid::regtype
    FROM pg_range AS r
    JOIN pg_type AS t ON t.oid = r.rngtypid
    JOIN pg_type AS y ON y.oid = r.rngsubtype
    JOIN pg_opclass AS o ON o.oid = r.rngsubopc
    WHERE NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT p.pronamespace, p.proname,
        (SELECT json_agg(format_type(a.type, NULL) ORDER BY a.place) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)),
        'CREATE AGGREGATE ' || x.name || '(' || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END || ') (SFUNC = ' || g.aggtransfn::regproc
        || ', STYPE = ' || format_type(g.aggtranstype, NULL)
        || CASE WHEN g.aggtransspace <> 0 THEN ', SSPACE = ' || g.aggtransspace ELSE '' END
        || CASE WHEN g.aggfinalfn <> 0 THEN ', FINALFUNC = ' || g.aggfinalfn::regproc ELSE '' END
        || CASE WHEN g.aggfinalextra THEN ', FINALFUNC_EXTRA' ELSE '' END
        || CASE WHEN g.aggcombinefn <> 0 THEN ', COMBINEFUNC = ' || g.aggcombinefn::regproc ELSE '' END
        || CASE WHEN g.aggserialfn <> 0 THEN ', SERIALFUNC = ' || g.aggserialfn::regproc ELSE '' END
        || CASE WHEN g.aggdeserialfn <> 0 THEN ', DESERIALFUNC = ' || g.aggdeserialfn::regproc ELSE '' END
        || coalesce(', INITCOND = ' || quote_literal(g.agginitval), '')
        || CASE WHEN g.aggmtransfn <> 0 THEN ', MSFUNC = ' || g.aggmtransfn::regproc || ', MINVFUNC = ' || g.aggminvtransfn::regproc || ', MSTYPE = ' || format_type(g.aggmtranstype, NULL) ELSE '' END
        || CASE WHEN g.aggmfinalfn <> 0 THEN ', MFINALFUNC = ' || g.aggmfinalfn::regproc ELSE '' END
        || coalesce(', MINITCOND = ' || quote_literal(g.aggminitval), '')
        || CASE WHEN g.aggsortop <> 0 THEN ', SORTOP = ' || g.aggsortop::regoper ELSE '' END
        || CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED' ELSE '' END
        || CASE g.aggkind WHEN 'h' THEN ', HYPOTHETICAL' ELSE '' END || ')',
        'DROP AGGREGATE ' || x.name || '(' || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_identity_arguments(p.oid) END || ')'
    FROM pg_aggregate AS g
    JOIN pg_proc AS p ON p.oid = g.aggfnoid
    JOIN pg_namespace AS m ON m.oid = p.pronamespace,
    LATERAL (SELECT CASE WHEN m.nspname = current_schema() THEN '' ELSE quote_ident(m.nspname) || '.' END || quote_ident(p.proname)) AS x (name)
    WHERE NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
) AS d
JOIN pg_namespace AS n ON n.oid = d.namespace
WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
ORDER BY n.nspname, d.name, d.text
