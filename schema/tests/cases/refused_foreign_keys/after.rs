#[derive(Table)]
#[table(name = "parents", postgres(unlogged), mysql(collation = "utf8mb4_general_ci"))]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, max_length = 50)]
    pub code: String,
    #[column(unique, max_length = 50, collation(mysql = "latin1_bin"))]
    pub latin: String,
}

#[derive(Table)]
#[table(name = "children")]
pub struct Child {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
    #[column(references(Parent, field = code), max_length = 50)]
    pub code: String,
    #[column(references(Parent, field = code), max_length = 50, collation(mysql = "utf8mb4_general_ci"))]
    pub same: String,
    #[column(references(Parent, field = latin), max_length = 50)]
    pub latin: String,
}

#[derive(Table)]
#[table(name = "kept", mysql(engine = "memory"))]
pub struct Kept {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Child))]
    pub child_id: i64,
}
