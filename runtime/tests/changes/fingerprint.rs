//! What a database's schema is, as the database itself tells it, independent of the engine.

use std::collections::BTreeSet;

use diesel_kit::Dialect;

use crate::database::Database;

const POSTGRES: &[&str] = &[
    "SELECT concat_ws(' ', 'schema', n.nspname, obj_description(n.oid, 'pg_namespace')) AS line FROM pg_namespace n WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'extension', extname, extnamespace::regnamespace, extversion, obj_description(oid, 'pg_extension')) AS line FROM pg_extension WHERE extname <> 'plpgsql'",
    "SELECT concat_ws(' ', 'enum', t.oid::regtype, obj_description(t.oid, 'pg_type'), (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)) AS line
     FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'domain', t.oid::regtype, format_type(t.typbasetype, t.typtypmod), t.typnotnull, pg_get_expr(t.typdefaultbin, 0), (SELECT collname FROM pg_collation l WHERE l.oid = t.typcollation),
        obj_description(t.oid, 'pg_type'), (SELECT string_agg(concat_ws(' ', conname, pg_get_constraintdef(k.oid)), ',' ORDER BY conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c')) AS line
     FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'd' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'sequence', coalesce(t.relname, c.relname), nullif(c.relnamespace::regnamespace::text, 'public'), obj_description(c.oid, 'pg_class'), a.attname, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle) AS line
     FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
     LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('i', 'a')
     LEFT JOIN pg_class t ON t.oid = d.refobjid LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid",
    "SELECT concat_ws(' ', 'column', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression,
        (SELECT collname FROM pg_collation l WHERE l.oid = a.attcollation),
        pg_get_expr(d.adbin, d.adrelid)) AS line
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'view', c.oid::regclass, c.relkind, c.relispopulated, array_to_string(c.reloptions, ','), pg_get_viewdef(c.oid)) AS line
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('v', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'constraint', c.oid::regclass, CASE WHEN k.conparentid = 0 THEN k.conname END, pg_get_constraintdef(k.oid)) AS line
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND k.contype <> 'n'",
    "SELECT concat_ws(' ', 'table', c.oid::regclass, c.relpersistence, c.reloptions::text, c.reltablespace::text) AS line
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'rows', c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity) AS line
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'policy', p.polrelid::regclass, p.polname, p.polcmd::text, p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), '|',
        pg_get_expr(p.polwithcheck, p.polrelid)) AS line
     FROM pg_policy p",
    "SELECT concat_ws(' ', 'partitioned', p.partrelid::regclass, pg_get_partkeydef(p.partrelid)) AS line FROM pg_partitioned_table p",
    "SELECT concat_ws(' ', 'partition', c.oid::regclass, i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid)) AS line
     FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid WHERE c.relispartition AND c.relkind IN ('r', 'p')",
    "SELECT concat_ws(' ', 'index', CASE WHEN c.relispartition THEN regexp_replace(indexdef, ' INDEX \\S+ ON ', ' INDEX ON ') ELSE indexdef END) AS line
     FROM pg_indexes i JOIN pg_class c ON c.relname = i.tablename AND c.relnamespace = i.schemaname::regnamespace WHERE schemaname NOT LIKE 'pg\\_%' AND schemaname <> 'information_schema'",
    "SELECT concat_ws(' ', 'comment', c.oid::regclass, a.attname, d.description) AS line
     FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid <> 0 WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), p.proname, p.prosrc) AS line
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND NOT t.tgisinternal",
    "SELECT concat_ws(' ', 'function', p.oid::regprocedure, pg_get_functiondef(p.oid)) AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')",
    "SELECT concat_ws(' ', 'rights', c.oid::regclass, a.grantee::regrole, a.privilege_type, a.is_grantable) AS line
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
     WHERE a.grantee <> c.relowner AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'rights', c.oid::regclass, t.attname, a.grantee::regrole, a.privilege_type, a.is_grantable) AS line
     FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(t.attacl) a
     WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
    "SELECT concat_ws(' ', 'rights', p.oid::regprocedure, a.grantee::regrole, a.privilege_type, a.is_grantable) AS line
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, aclexplode(p.proacl) a
     WHERE a.grantee NOT IN (0, p.proowner) AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'",
];

const MYSQL: &[&str] = &[
    "SELECT concat_ws(' ', 'table', table_name, engine, table_collation, table_comment) AS line FROM information_schema.tables WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'partition', table_name, partition_name, partition_method, partition_expression, partition_description) AS line
     FROM information_schema.partitions WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'view', table_name, view_definition, check_option, security_type) AS line FROM information_schema.views WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'column', table_name, column_name, column_type, is_nullable, coalesce(column_default, '-'), collation_name, extra, column_comment,
        generation_expression) AS line FROM information_schema.columns WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'index', table_name, index_name, non_unique, seq_in_index, coalesce(column_name, '(expression)'), collation, sub_part, index_type) AS line
     FROM information_schema.statistics WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'check', constraint_name, check_clause) AS line FROM information_schema.check_constraints WHERE constraint_schema = database()",
    "SELECT concat_ws(' ', 'foreign key', k.table_name, k.constraint_name, k.ordinal_position, k.column_name, k.referenced_table_name, k.referenced_column_name,
        r.update_rule, r.delete_rule) AS line
     FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
     ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name WHERE k.table_schema = database()",
    "SELECT concat_ws(' ', 'trigger', trigger_name, event_object_table, action_timing, event_manipulation, action_statement) AS line
     FROM information_schema.triggers WHERE trigger_schema = database()",
    "SELECT concat_ws(' ', 'routine', routine_type, routine_name, dtd_identifier, routine_definition, is_deterministic, sql_data_access, security_type, definer) AS line
     FROM information_schema.routines WHERE routine_schema = database()",
    "SELECT concat_ws(' ', 'parameter', specific_name, ordinal_position, parameter_mode, parameter_name, dtd_identifier) AS line
     FROM information_schema.parameters WHERE specific_schema = database()",
    "SELECT concat_ws(' ', 'rights', table_name, grantee, privilege_type, is_grantable) AS line
     FROM information_schema.table_privileges WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'rights', table_name, column_name, grantee, privilege_type, is_grantable) AS line
     FROM information_schema.column_privileges WHERE table_schema = database()",
    "SELECT concat_ws(' ', 'rights', routine_type, routine_name, user, proc_priv) AS line FROM mysql.procs_priv WHERE db = database()",
];

const SQLITE: &[&str] = &[
    "SELECT 'view ' || m.name || ' ' || m.sql || ' ' || (SELECT group_concat(x.name || ' ' || x.type) FROM pragma_table_xinfo(m.name) x) AS line
     FROM sqlite_master m WHERE m.type = 'view'",
    "SELECT 'column ' || m.name || ' ' || x.name || ' ' || x.type || ' ' || x.\"notnull\" || ' ' || coalesce(x.dflt_value, '-') || ' ' || x.pk || ' ' || x.hidden AS line
     FROM sqlite_master m JOIN pragma_table_xinfo(m.name) x WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
    "SELECT 'options ' || name || ' ' || (upper(sql) LIKE '%AUTOINCREMENT%') || ' ' || (upper(sql) LIKE '%) STRICT')
        || ' ' || (length(sql) - length(replace(sql, ' DEFERRABLE', ''))) || ' ' || (length(sql) - length(replace(sql, 'INITIALLY DEFERRED', ''))) AS line
     FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "SELECT 'table ' || name || ' ' || wr || ' ' || strict AS line FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    "SELECT 'collations ' || name || ' ' || (length(sql) - length(replace(upper(sql), ' COLLATE \"NOCASE\"', ''))) || ' '
        || (length(sql) - length(replace(upper(sql), ' COLLATE \"RTRIM\"', ''))) AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "SELECT 'foreign key ' || m.name || ' ' || f.seq || ' ' || f.\"from\" || ' ' || f.\"table\" || ' ' || f.\"to\" || ' ' || f.on_delete || ' ' || f.on_update AS line
     FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
    "SELECT 'index ' || m.name || ' ' || CASE i.origin WHEN 'c' THEN i.name ELSE i.origin END || ' ' || i.\"unique\" || ' ' || i.partial || ' ' || coalesce(x.name, '(expression)')
        || ' ' || x.seqno || ' ' || x.\"desc\" || ' ' || coalesce((SELECT replace(sql, char(34), '') FROM sqlite_master WHERE name = i.name), '') AS line
     FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_xinfo(i.name) x WHERE m.type = 'table' AND x.key = 1",
    "SELECT 'trigger ' || tbl_name || ' ' || sql AS line FROM sqlite_master WHERE type = 'trigger'",
];

/// The schema as sorted lines; the order of columns is no part of it.
pub async fn take(database: &mut Database) -> BTreeSet<String> {
    let queries = match database.dialect() {
        Dialect::Postgres => POSTGRES,
        Dialect::Mysql | Dialect::MariaDb => MYSQL,
        Dialect::Sqlite => SQLITE,
    };
    let mut lines = BTreeSet::new();
    if database.dialect() == Dialect::MariaDb {
        for name in database
            .lines("SELECT table_name AS line FROM information_schema.tables WHERE table_schema = database() AND table_type = 'SEQUENCE'")
            .await
        {
            let sql = format!(
                "SELECT concat_ws(' ', 'sequence', '{name}', start_value, increment, minimum_value, maximum_value, cache_size, cycle_option) AS line FROM `{name}`"
            );
            lines.extend(database.lines(&sql).await);
        }
    }
    for query in queries {
        let found = database.lines(query).await.into_iter().map(without_column_order);
        // MariaDB's own check of a JSON column keeps the name that the column had first, and SHOW CREATE TABLE tells it without one.
        lines.extend(found.filter(|line| !(line.starts_with("check ") && line.contains(" json_valid(`"))));
    }
    if matches!(database.dialect(), Dialect::Mysql | Dialect::MariaDb) {
        lines.extend(mysql_statements(database).await);
    }
    if database.dialect() == Dialect::Sqlite {
        let tables = database.lines("SELECT sql AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").await;
        lines.extend(tables.iter().flat_map(|sql| sqlite_checks(sql)));
    }
    lines
}

/// What only SHOW CREATE TABLE tells: parsers, visibility, enforcement, options. The counter is no part of a schema.
async fn mysql_statements(database: &mut Database) -> Vec<String> {
    let mut lines = Vec::new();
    for table in database
        .lines("SELECT table_name AS line FROM information_schema.tables WHERE table_schema = database() AND table_type = 'BASE TABLE'")
        .await
    {
        let text = database.create_statement(&table).await;
        for line in text.lines().skip(1) {
            let mut line = line.trim().trim_end_matches(',').trim_end_matches(" */").trim_end_matches(',');
            // The order of partitions of lists is the server's own: the first and the last of them hold a parenthesis more.
            if line.trim_start_matches('(').starts_with("PARTITION ") {
                line = line.trim_start_matches('(').trim_end_matches(')');
            }
            let words = line.split(' ').filter(|word| !word.starts_with("AUTO_INCREMENT="));
            lines.push(format!("{table}: {}", words.collect::<Vec<_>>().join(" ")));
        }
    }
    lines
}

/// A view that shows all columns shows them in the order of its table, which is no part of a schema: of a view the words count.
fn without_column_order(line: String) -> String {
    if !line.starts_with("view ") {
        return line;
    }
    let mut words: Vec<_> = line.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    words[2..].sort_unstable();
    words.join(" ")
}

/// The named checks of a CREATE TABLE: SQLite has no catalog of them. An ALTER may write a table's or a column's check elsewhere, so
/// only the text from the name to its closing parenthesis counts.
fn sqlite_checks(sql: &str) -> Vec<String> {
    let mut checks = Vec::new();
    for (at, _) in sql.match_indices("CONSTRAINT ") {
        let rest = &sql[at..];
        let Some(check) = rest.find(" CHECK (").filter(|check| !rest[11..*check].trim_matches('"').contains('"')) else { continue };
        let mut depth = 0;
        let end = rest[check + 7..].find(|character| {
            depth += match character {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        checks.push(format!("check {}", rest[..check + 8 + end.unwrap()].replace('"', "")));
    }
    checks
}
