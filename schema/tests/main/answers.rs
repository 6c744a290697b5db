//! What a person, a flag or the source says of renames and drops, and what fits nothing.

use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::Target;
use diesel_kit_schema::diff::{Answers, DiffError, Difference, Rename, RenameKind, diff};
use diesel_kit_schema::lower::{Lowered, lower};

const USERS: &str = "a: i64, b: i64, #[column(index(name = \"by_c\"))] c: i64, #[column(db_enum)] mood: Mood";

fn lowered(fields: &str, labels: &str) -> Lowered {
    let text = format!(
        "#[derive(Table)] #[table(name = \"users\")] struct User {{ #[column(primary_key)] id: i64, {fields} }} #[derive(DbEnum)] enum Mood {{ {labels} }}"
    );
    let file = read_file("models.rs", &text);
    assert_eq!(file.problems, []);
    lower(&file.definitions, &Target::postgres(16)).unwrap()
}

fn said(fields: &str, labels: &str, answers: &Answers) -> Result<Difference, DiffError> {
    diff(&lowered(USERS, "Good, Bad").schema, &lowered(fields, labels), answers)
}

fn drops(of: &[(RenameKind, &str)]) -> Answers {
    Answers { drops: of.iter().map(|(kind, name)| (*kind, (*name).to_owned())).collect(), ..Answers::default() }
}

fn renames(of: &[(RenameKind, &str, &str)]) -> Answers {
    Answers { renames: of.iter().map(|(kind, from, to)| Rename::new(*kind, *from, *to)).collect(), ..Answers::default() }
}

#[test]
fn answers_that_fit_nothing_are_named() {
    use RenameKind::{Column, Enum, Index, Label, Sequence, Table, View};
    let all = USERS;
    let one_gone = "b: i64, #[column(index(name = \"by_c\"))] c: i64, #[column(db_enum)] mood: Mood";
    let wrong = [
        (all, drops(&[(Column, "users.a")]), "`--drop column:users.a` fits nothing: no column `users.a` is gone"),
        (one_gone, drops(&[(Column, "users.b")]), "`--drop column:users.b` fits nothing: no column `users.b` is gone"),
        (one_gone, drops(&[(Column, "users.a"), (Column, "users.x")]), "`--drop column:users.x` fits nothing: no column `users.x` is gone"),
        (one_gone, drops(&[(Index, "users.by_c")]), "`--drop index:users.by_c` fits nothing: no index `users.by_c` is gone"),
        (all, drops(&[(Sequence, "s")]), "`--drop sequence:s` fits nothing: no sequence `s` is gone"),
        (all, drops(&[(View, "v")]), "`--drop view:v` fits nothing: no view `v` is gone"),
        (all, drops(&[(Table, "users")]), "`--drop table:users` fits nothing: no table `users` is gone"),
        (all, drops(&[(Label, "mood.good")]), "`--drop label:mood.good` fits nothing: no label `mood.good` is gone"),
        (all, drops(&[(Enum, "mood")]), "`--drop enum:mood` fits nothing: no enum `mood` is gone"),
        (
            one_gone,
            renames(&[(Column, "users.a", "users.z")]),
            "`--rename column:users.a=users.z` fits nothing: there is no column `users.a` that is gone and no new one called `users.z`",
        ),
        (
            all,
            renames(&[(Column, "users.a", "users.b")]),
            "`--rename column:users.a=users.b` fits nothing: there is no column `users.a` that is gone and no new one called `users.b`",
        ),
        (
            one_gone,
            renames(&[(Column, "users.a", "users.b")]),
            "`rename column:users.a=users.b` fits nothing: `users.b` is there already; drop it, or rename it, in a migration of its own first",
        ),
    ];
    for (fields, answers, expected) in wrong {
        assert_eq!(said(fields, "Good, Bad", &answers).unwrap_err().to_string(), expected);
    }
}

/// A circle in source would be carried out again each time: only an answer makes one.
#[test]
fn a_circle_needs_an_answer() {
    use RenameKind::Column;
    let circle = "#[column(renamed_from = \"b\")] a: i64, #[column(renamed_from = \"a\")] b: i64, \
        #[column(index(name = \"by_c\"))] c: i64, #[column(db_enum)] mood: Mood";
    let from_source = said(circle, "Good, Bad", &Answers::default()).unwrap();
    assert_eq!(from_source.changes, []);
    assert_eq!(from_source.stale.iter().map(ToString::to_string).collect::<Vec<_>>(), ["column:users.b=users.a", "column:users.a=users.b"]);
    let answers = renames(&[(Column, "users.a", "users.b"), (Column, "users.b", "users.a")]);
    let answered = said(USERS, "Good, Bad", &answers).unwrap();
    let words: Vec<_> = answered.changes.iter().map(ToString::to_string).collect();
    assert_eq!(
        words,
        ["users: column a is now called a__kit_swap; users: column b is now called a; users: column a__kit_swap is now called b"]
    );
}

#[test]
fn what_is_answered_is_no_longer_asked() {
    use RenameKind::{Column, Label};
    let fields = "first: i64, b: i64, #[column(index(name = \"by_c\"))] c: i64, #[column(db_enum)] mood: Mood";
    let candidates = |answers: &Answers| {
        let difference = said(fields, "Good, Worse", answers).unwrap();
        difference.candidates.iter().map(|one| format!("{}:{}={}", one.kind.as_str(), one.from, one.to)).collect::<Vec<_>>()
    };
    assert_eq!(candidates(&Answers::default()), ["label:mood.bad=mood.worse", "column:users.a=users.first"]);
    assert_eq!(candidates(&drops(&[(Column, "users.a")])), ["label:mood.bad=mood.worse"]);
    assert_eq!(candidates(&renames(&[(Label, "mood.bad", "mood.worse")])), ["column:users.a=users.first"]);
}

#[test]
fn the_kinds_are_read_as_they_are_written() {
    for kind in RenameKind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(kind));
    }
    let error = "cast".parse::<RenameKind>().unwrap_err().to_string();
    assert!(error.starts_with("`cast` is nothing that can be renamed: known are table, column,"), "{error}");
}
