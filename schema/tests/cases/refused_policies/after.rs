#[derive(Table)]
#[table(name = "documents", policy(name = "own_rows", using = "owner = current_user"))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub owner: String,
}

#[derive(Table)]
#[table(name = "locked", row_level_security)]
pub struct Locked {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "open", mysql(unprotected), sqlite(unprotected))]
pub struct Open {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "long", policy(name = "a_name_of_more_than_sixty_three_bytes_which_the_server_would_cut_off", using = "true"), mysql(unprotected), sqlite(unprotected))]
pub struct Long {
    #[column(primary_key)]
    pub id: i64,
}
