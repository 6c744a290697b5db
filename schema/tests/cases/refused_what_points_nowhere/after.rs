#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "users")]
pub struct Again {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts", foreign_key(author_id, owner_id, references = User))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Users))]
    pub author_id: i64,
    #[column(references(Zebra))]
    pub zebra_id: i64,
    #[column(references(Twice))]
    pub twice_id: i64,
    pub owner_id: i64,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum, default = "gone")]
    pub state: State,
}

#[derive(DbEnum)]
pub enum State {
    Draft,
    Public,
}

mod first {
    #[derive(Table)]
    #[table(name = "twice_a")]
    pub struct Twice {
        #[column(primary_key)]
        pub id: i64,
    }
}

mod second {
    #[derive(Table)]
    #[table(name = "twice_b")]
    pub struct Twice {
        #[column(primary_key)]
        pub id: i64,
    }
}
