#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "b")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(A))]
    pub a_id: Option<i64>,
    #[column(references(C))]
    pub c_id: Option<i64>,
}

#[derive(Table)]
#[table(name = "c")]
pub struct C {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(B))]
    pub b_id: Option<i64>,
}
