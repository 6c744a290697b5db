use diesel_kit::prelude::*;

#[derive(Table)]
#[table(nmae = "posts", index(titel))]
pub struct Post {
    #[column(primary_key, defualt = 1)]
    pub id: i64,
    pub title: Markdown,
}

// The table is there all the same: no error about it follows.
pub fn titles() -> post::title {
    post::title
}

fn main() {}
