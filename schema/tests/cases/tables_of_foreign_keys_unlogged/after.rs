#[derive(Table)]
#[table(name = "a_children", postgres(unlogged))]
pub struct Child {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}

#[derive(Table)]
#[table(name = "parents", postgres(unlogged))]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "z_children", postgres(unlogged))]
pub struct Other {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}

#[derive(Table)]
#[table(name = "m_children", postgres(unlogged))]
pub struct Newer {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}
