#[derive(Table)]
#[table(name = "articles_that_were_written_by_people_who_like_very_long_names_b")]
pub struct First {
    #[column(primary_key)]
    pub id: i64,
    #[column(name = "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y")]
    pub x: i32,
    #[column(name = "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x")]
    pub y: i32,
    #[column(db_enum, default = "old")]
    pub kind: Kind,
}

#[derive(Table)]
#[table(name = "articles_that_were_written_by_people_who_like_very_long_names_a")]
pub struct Second {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub title: String,
}

#[derive(DbEnum)]
#[db_enum(name = "kinds_of_articles_written_by_those_who_like_very_long_names_too")]
pub enum Kind {
    Old,
    Fresh,
}
