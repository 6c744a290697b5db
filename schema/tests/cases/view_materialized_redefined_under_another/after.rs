#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "counts", query = "select id, visits + 1 as visits from users", materialized, index(id, unique, name = "counts_id"), index(visits))]
pub struct Count {
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "many", query = "select id, visits from counts where visits > 1", materialized, index(id, unique, name = "many_id"), comment = "of counts")]
pub struct Many {
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "most", query = "select id from many where visits > 2")]
pub struct Most {
    pub id: i64,
}
