//! The tables that `kit generate` is measured with: the same text every time.

use std::fmt::Write as _;

pub(super) const FILES: usize = 100;
pub(super) const TABLES: usize = 1_000;
pub(super) const COLUMNS: usize = 12;

const PER_FILE: usize = TABLES / FILES;

/// A file of the project, and whether one of its tables has a column more.
pub(super) fn file(number: usize, extra: bool) -> String {
    let mut text = "use diesel_kit::prelude::*;\n".to_owned();
    for table in number * PER_FILE..(number + 1) * PER_FILE {
        write_table(&mut text, table, extra && table % PER_FILE == PER_FILE / 2);
    }
    text
}

/// Every table but the first points at an earlier one, half of them at two.
fn write_table(text: &mut String, number: usize, extra: bool) {
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
    let note = if extra { "    pub note: Option<String>,\n" } else { "" };
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
    #[column(max_length = 255)]
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
    pub due_on: Option<NaiveDate>,
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
        let files: String = (0..FILES).map(|number| file(number, false)).collect();
        assert_eq!(files.matches("pub struct ").count(), TABLES);
        assert_eq!(files.matches("    pub ").count(), TABLES * COLUMNS);
        assert_eq!(file(7, true).matches("pub note").count(), 1);
    }
}
