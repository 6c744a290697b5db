#[derive(Table)]
#[table(name = "a", policy(name = "p", using = "true"), row_level_security = "forced", mysql(unprotected), sqlite(unprotected))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "b")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "c", row_level_security, mysql(unprotected), sqlite(unprotected))]
pub struct C {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "d", row_level_security, mysql(unprotected), sqlite(unprotected))]
pub struct D {
    #[column(primary_key)]
    pub id: i64,
}
