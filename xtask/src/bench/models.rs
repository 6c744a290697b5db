//! The tables that `kit generate` is measured with: the same text every time.

use std::fmt::Write as _;

pub(super) const COLUMNS: usize = 12;

/// The changes of [`State::Scattered`], each in a table of its own.
pub(super) const CHANGES: usize = 100;

const PER_FILE: usize = 10;

/// A project of so many tables.
#[derive(Debug, Clone, Copy)]
pub(super) struct Models {
    pub(super) tables: usize,
}

/// How far the project has come. Each state holds the changes of those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Begun,
    /// One table has a column more.
    Column,
    /// Tables here and there have a column more, a longer text or an index more, in turns.
    Scattered,
}

/// What is special about a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Nothing,
    Column,
    Longer,
    Index,
}

impl Models {
    pub(super) fn files(self) -> usize {
        self.tables.div_ceil(PER_FILE)
    }

    /// The file that [`State::Column`] changes.
    pub(super) fn changed_file(self) -> usize {
        self.files() / 2
    }

    /// A file of the project.
    pub(super) fn file(self, number: usize, state: State) -> String {
        let mut text = "use diesel_kit::prelude::*;\n".to_owned();
        for table in number * PER_FILE..((number + 1) * PER_FILE).min(self.tables) {
            write_table(&mut text, table, self.change(table, state));
        }
        text
    }

    fn change(self, table: usize, state: State) -> Change {
        // Of a project's tables by the hundred, the first of each: never the one that has a column more already.
        let each = self.tables / CHANGES;
        if state >= State::Column && table == self.changed_file() * PER_FILE + PER_FILE / 2 {
            return Change::Column;
        }
        match (table / each) % 3 {
            _ if state < State::Scattered || !table.is_multiple_of(each) || table / each >= CHANGES => Change::Nothing,
            0 => Change::Column,
            1 => Change::Longer,
            _ => Change::Index,
        }
    }
}

/// Every table but the first points at an earlier one, half of them at two.
fn write_table(text: &mut String, number: usize, change: Change) {
    let (owner, origin) = (number / 2, number / 3);
    let (owner_key, origin_key) = match number {
        0 => (String::new(), String::new()),
        _ if number.is_multiple_of(2) || owner == origin => {
            (format!("    #[column(references(Record{owner}, on_delete = \"cascade\"))]\n"), String::new())
        }
        _ => (
            format!("    #[column(references(Record{owner}, on_delete = \"cascade\"), index)]\n"),
            format!("    #[column(references(Record{origin}, on_delete = \"set null\"), index)]\n"),
        ),
    };
    let note = if change == Change::Column { "    pub note: Option<String>,\n" } else { "" };
    let length = if change == Change::Longer { 300 } else { 255 };
    let index = if change == Change::Index { "    #[column(index)]\n" } else { "" };
    // Writing to a String does not fail.
    let _ = write!(
        text,
        r#"
/// Record {number}.
#[derive(Table, Debug, Clone)]
#[table(name = "records_{number}", index(owner_id, created_at), index(desc(score), code))]
pub struct Record{number} {{
    #[column(primary_key, auto_increment)]
    pub id: i64,
{owner_key}    pub owner_id: i64,
{origin_key}    pub origin_id: Option<i64>,
    #[column(max_length = 40, unique)]
    pub code: String,
    #[column(max_length = {length})]
    pub title: String,
    pub content: Option<String>,
    #[column(default = 0)]
    pub score: i32,
    #[column(precision = 12, scale = 2)]
    pub amount: BigDecimal,
    #[column(default = true)]
    pub active: bool,
    #[column(default = json("{{}}"))]
    pub settings: Json<serde_json::Value>,
{index}    pub due_on: Option<NaiveDate>,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
{note}}}
"#
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_tables_and_columns_as_is_said() {
        for tables in [1_000, 2_345] {
            let models = Models { tables };
            let all = |state| (0..models.files()).map(|number| models.file(number, state)).collect::<String>();
            let (begun, column, scattered) = (all(State::Begun), all(State::Column), all(State::Scattered));
            assert_eq!(begun.matches("pub struct ").count(), tables);
            assert_eq!(begun.matches("    pub ").count(), tables * COLUMNS);
            assert_eq!(column.matches("pub note").count(), 1);
            let changes = ["pub note", "= 300", "index)]\n    pub due_on"].map(|text| scattered.matches(text).count());
            assert_eq!(changes, [1 + 34, 33, 33]);
        }
    }
}
