#[derive(Table)]
#[table(name = "users", index(asc(id), name = "users_east_idx", renamed_from = "users_south_idx"))]
pub struct User {
    #[column(primary_key, index(name = "users_west_idx", renamed_from = "users_north_idx"))]
    pub id: i64,
    pub rank: Option<i32>,
}
