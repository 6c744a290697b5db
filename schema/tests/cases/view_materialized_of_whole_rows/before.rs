#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub visits: i64,
}

#[derive(View)]
#[view(name = "whole", materialized, query = "select u from users u")]
pub struct Whole {
    #[column(sql_type = "users")]
    pub u: Row,
}
