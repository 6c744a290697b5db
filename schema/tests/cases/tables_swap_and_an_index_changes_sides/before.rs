#[derive(Table)]
#[table(name = "alpha")]
#[table(index(two, name = "by_two"))]
pub struct Alpha {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 5)]
    pub two: String,
    pub three: i32,
}

#[derive(Table)]
#[table(name = "beta")]
#[table(index(two, name = "by_other"))]
pub struct Beta {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 9)]
    pub two: String,
    pub three: i32,
}
