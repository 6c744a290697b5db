#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i32,
    #[column(max_length = 30)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "pets")]
pub struct Pet {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "pet_visits", query = "select id, visits from pets")]
pub struct PetVisits {
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "names", query = "select id, name from users", depends_on(User))]
pub struct Names {
    pub id: i64,
    pub name: String,
}

#[derive(View)]
#[view(name = "visitors", query = "select id, visits from users")]
pub struct Visitors {
    pub id: i64,
    pub visits: i32,
}
