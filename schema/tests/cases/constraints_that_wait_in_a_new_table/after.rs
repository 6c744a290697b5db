#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "children")]
#[table(check("age > 0", name = "born", postgres(not_valid)), check("age < 200", name = "mortal"))]
pub struct Child {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    #[column(references(Parent, name = "of_mother", postgres(not_valid)))]
    pub mother: i64,
    #[column(references(Parent, name = "of_father"))]
    pub father: i64,
}

#[derive(Table)]
#[table(name = "cousins")]
pub struct Cousin {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent, name = "of_aunt", postgres(not_valid)))]
    pub aunt: i64,
}
