use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(on_update = "cascade")]
    pub at: DateTime<Utc>,
}

fn main() {}
