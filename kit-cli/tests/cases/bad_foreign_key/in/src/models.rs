use diesel_kit::prelude::*;


#[derive(Table)]
#[table(name = "documents")]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User))]
    pub user_id: i64,
}
