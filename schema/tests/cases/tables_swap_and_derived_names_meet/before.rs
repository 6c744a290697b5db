#[derive(Table)]
#[table(name = "delta")]
pub struct Delta {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Gamma))]
    pub gamma_id: Option<i64>,
    #[column(index)]
    pub two: i32,
    #[column(unique)]
    pub three: i32,
    #[column(check("four > 0"))]
    pub four: i32,
}

#[derive(Table)]
#[table(name = "gamma")]
pub struct Gamma {
    #[column(primary_key)]
    pub id: i64,
}
