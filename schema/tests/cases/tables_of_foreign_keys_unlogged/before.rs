#[derive(Table)]
#[table(name = "a_children")]
pub struct Child {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}

#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "z_children")]
pub struct Other {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}
