#[derive(Table)]
#[table(name = "alpha")]
#[table(index(two, three, name = "by_two"))]
pub struct Alpha {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 10)]
    pub two: String,
    pub three: i64,
}

#[derive(Table)]
#[table(name = "beta")]
#[table(index(three, two, name = "by_other"))]
pub struct Beta {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 10)]
    pub two: String,
    #[column(unique)]
    pub three: i32,
}
