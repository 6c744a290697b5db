//! Every kind of field as each target keeps it, and every change of a type: data, beside which stands what comes of it.
//! `KIT_UPDATE=1` writes it anew: read the diff.

use std::fmt::Write as _;
use std::path::PathBuf;

use diesel_kit_definition::syntax::read_file;
use diesel_kit_definition::{Definition, RustType};
use diesel_kit_schema::diff::{Answers, diff, differences};
use diesel_kit_schema::lower::{Lowered, Problem, lower};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{PlannedStatement, plan};
use diesel_kit_schema::{Canonical, Target};

const TARGETS: [Target; 5] =
    [Target::postgres(15), Target::mysql(9, 0), Target::mariadb(10, 11), Target::mariadb(11, 8), Target::sqlite(3, 53)];

const POSTGRES: &str = "smallint integer bigint real float8 numeric numeric(10,2) numeric(12,2) numeric(12,4) boolean text varchar(20) varchar(30) \
    char(5) bytea uuid date time time(3) timestamp timestamp(3) timestamptz interval json jsonb vector(3) vector(4) halfvec(3) inet point \
    bit(8) integer[] text[] varchar(20)[]";
const MYSQL: &str = "tinyint smallint mediumint int int_unsigned bigint bigint_unsigned float double decimal(10,2) decimal(12,2) decimal(12,4) \
    decimal(11,4) char(5) varchar(20) varchar(30) text mediumtext longtext binary(16) varbinary(20) varbinary(30) blob longblob date time(6) \
    time(3) datetime(6) datetime(3) timestamp json vector(3) vector(4) point polygon bit(8)";
const SQLITE: &str = "integer real text blob any";

fn golden(name: &str, text: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/types").join(name);
    if std::env::var_os("KIT_UPDATE").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = expected.lines().zip(text.lines()).find(|(expected, found)| expected != found);
    assert!(expected == text, "{name} differs: {differs:?}");
}

fn lowered(field: &str, target: &Target) -> Result<Lowered, Vec<Problem>> {
    let text = format!("#[derive(Table)] #[table(name = \"t\")] struct T {{ #[column(primary_key)] id: i64, {field} }}");
    let file = read_file("f", &text);
    assert_eq!(file.problems, [], "{field}");
    lower(&file.definitions, target)
}

#[test]
fn every_field_is_kept_or_refused() {
    let mut text = String::new();
    for field in include_str!("../types/fields.rs").lines() {
        writeln!(text, "{field}").unwrap();
        for target in TARGETS {
            let kept = match lowered(field, &target) {
                Ok(lowered) => {
                    let empty = Canonical::<Schema>::default();
                    let edges = plan(&target, &empty, &differences(&empty, &lowered.schema), &lowered.intents).unwrap();
                    let up: Vec<_> = edges.iter().flat_map(|edge| &edge.up).map(of_field).collect();
                    up.join("; ")
                }
                Err(problems) => problems.iter().map(|problem| format!("refused: {}", problem.message)).collect::<Vec<_>>().join("; "),
            };
            writeln!(text, "    {target}: {kept}").unwrap();
        }
    }
    golden("fields.txt", &text);
}

/// A statement on one line, without what every table has.
fn of_field(statement: &PlannedStatement) -> String {
    let lines = statement.sql.lines().map(|line| line.trim().trim_end_matches(','));
    let every = ["CREATE TABLE", ")", "\"id\"", "`id`", "PRIMARY KEY", "CONSTRAINT \"t_pkey\""];
    let own: Vec<_> = lines.filter(|line| !every.iter().any(|every| line.starts_with(every))).collect();
    own.join(" ")
}

#[test]
fn every_type_becomes_every_other_or_is_asked_for() {
    for (target, types) in [(Target::postgres(15), POSTGRES), (Target::mysql(9, 0), MYSQL), (Target::sqlite(3, 53), SQLITE)] {
        let field = |sql_type: &str| format!("#[column(sql_type = \"{}\")] a: Option<Odd>", sql_type.replace('_', " "));
        let types: Vec<_> = types.split_whitespace().collect();
        let all: Vec<_> = types.iter().map(|sql_type| lowered(&field(sql_type), &target).unwrap()).collect();
        let mut text = String::new();
        for (from, before) in types.iter().zip(&all) {
            for (to, after) in types.iter().zip(&all).filter(|(to, _)| *to != from) {
                let changes = diff(&before.schema, after, &Answers::default()).unwrap().changes;
                let done = match plan(&target, &before.schema, &changes, &after.intents) {
                    Ok(edges) => edges.iter().flat_map(|edge| &edge.up).map(of_change).collect::<Vec<_>>().join("; "),
                    Err(error) => error.to_string(),
                };
                writeln!(text, "{from} -> {to}: {done}").unwrap();
            }
        }
        golden(&format!("{}.txt", target.name()), &text);
    }
}

/// A copy of a SQLite table is told by what it copies.
fn of_change(statement: &PlannedStatement) -> String {
    let hazards: Vec<_> = statement.hazards.iter().map(|hazard| hazard.code.as_str()).collect();
    let sql = statement.sql.replace('\n', " ");
    let sql = sql.trim_start_matches("ALTER TABLE ").trim_start_matches(['"', '`', 't', ' ']).trim_start_matches("ALTER COLUMN \"a\" ");
    let is_frame = !statement.sql.contains("__kit_new_t") && statement.hazards.is_empty() && !statement.sql.starts_with("ALTER TABLE `t`");
    if hazards.is_empty() { if is_frame { "..".to_owned() } else { sql.to_owned() } } else { format!("{sql} [{}]", hazards.join(", ")) }
}

/// Which types a foreign key's column may have for each type of the key.
#[test]
fn every_type_points_at_those_that_the_server_compares_it_with() {
    for (target, types) in [(Target::postgres(15), POSTGRES), (Target::mysql(9, 0), MYSQL), (Target::sqlite(3, 53), SQLITE)] {
        let mut text = String::new();
        for parent in types.split_whitespace() {
            let fits = types.split_whitespace().filter(|child| points(&target, child, parent)).collect::<Vec<_>>();
            writeln!(text, "{parent} <- {}", fits.join(" ")).unwrap();
        }
        golden(&format!("{}_references.txt", target.name()), &text);
    }
}

fn points(target: &Target, child: &str, parent: &str) -> bool {
    let spelled = |sql_type: &str| sql_type.replace('_', " ");
    let text = format!(
        "#[derive(Table)] #[table(name = \"p\")] struct P {{ #[column(primary_key, sql_type = \"{}\")] id: Odd }}
         #[derive(Table)] #[table(name = \"c\")] struct C {{ #[column(primary_key)] id: i64, #[column(references(P), sql_type = \"{}\")] p: Odd }}",
        spelled(parent),
        spelled(child)
    );
    let file = read_file("f", &text);
    assert_eq!(file.problems, [], "{child} {parent}");
    lower(&file.definitions, target).is_ok()
}

/// The parser says so at the attribute; definitions that come as JSON meet the target alone.
#[test]
fn what_is_no_whole_number_is_not_numbered() {
    for target in TARGETS {
        let text = "#[derive(Table)] #[table(name = \"t\")] struct T { #[column(primary_key, auto_increment)] id: i64 }";
        let mut definitions = read_file("f", text).definitions;
        assert!(lower(&definitions, &target).is_ok());
        let [Definition::Table(table)] = definitions.as_mut_slice() else { panic!("one table is read") };
        table.columns[0].rust_type = RustType::F64;
        let problems = lower(&definitions, &target).unwrap_err();
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert!(problem.message.contains(" numbers only "), "{target}: {problem}");
    }
}
