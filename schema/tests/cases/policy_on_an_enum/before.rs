#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "open", for = "select", using = "status = 'open'"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub status: Status,
}

#[derive(DbEnum)]
pub enum Status {
    Open,
    Shut,
    Lost,
}
