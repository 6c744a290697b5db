#[derive(Table)]
#[table(name = "votes")]
pub struct Vote {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type = "integer[]", using(postgres = "CASE WHEN n IS NOT NULL THEN ARRAY[n] END"))]
    pub n: Option<Vec<i32>>,
}
