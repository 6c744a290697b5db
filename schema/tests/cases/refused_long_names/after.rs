#[derive(Table)]
#[table(name = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt")]
#[table(unique(code, name = "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu"))]
pub struct LongTable {
    #[column(primary_key)]
    pub id: i64,
    #[column(name = "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")]
    pub code: i32,
    #[column(name = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", index(name = "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"))]
    pub other: i32,
}

#[derive(Table)]
#[table(name = "short")]
pub struct Short {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, comment = "labels that are too long")]
    pub kind: Kind,
}

#[derive(DbEnum)]
#[db_enum(name = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk")]
pub enum Kind {
    #[db_enum(name = "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll")]
    A,
    #[db_enum(name = "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm")]
    B,
}
