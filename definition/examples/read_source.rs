//! How long reading takes: 1,000 tables of 12 columns with foreign keys and indexes in 100 files, the median of 20 runs.

#![allow(clippy::print_stdout)]

use std::time::Instant;

use diesel_kit_definition::syntax::read_file;

fn file(number: usize) -> String {
    let mut text = String::from("use diesel_kit::prelude::*;\n\n");
    for table in 0..10 {
        text.push_str(&format!(
            r#"/// A table.
#[derive(Table, Debug, Clone)]
#[table(name = "table_{number}_{table}", index(column_1, desc(column_2)), check(name = "c_{table}", "column_3 > 0"))]
pub struct Table{number}X{table} {{
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(Parent{table}, on_delete = "cascade"), index)]
    pub parent_id: i64,
    #[column(max_length = 255, unique)]
    pub column_1: String,
    pub column_2: Option<String>,
    #[column(default = 0)]
    pub column_3: i32,
    pub column_4: bool,
    #[column(precision = 12, scale = 2)]
    pub column_5: BigDecimal,
    pub column_6: Option<NaiveDate>,
    #[column(default = json("{{}}"))]
    pub column_7: Json<Settings>,
    pub column_8: Uuid,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
}}

impl Table{number}X{table} {{
    pub fn title(&self) -> String {{
        format!("{{}} of {{}}", self.column_1, self.column_3)
    }}
}}

"#
        ));
    }
    text
}

fn main() {
    let files: Vec<String> = (0..100).map(file).collect();
    let mut times: Vec<_> = (0..20)
        .map(|_| {
            let start = Instant::now();
            let mut definitions = 0;
            for text in &files {
                let source = read_file("models.rs", text);
                assert!(source.problems.is_empty(), "{:?}", source.problems);
                definitions += source.definitions.len();
            }
            assert_eq!(definitions, 1_000);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{:?} for 1,000 tables, fastest {:?}", times[times.len() / 2], times[0]);
}
