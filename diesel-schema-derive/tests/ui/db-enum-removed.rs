use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
#[db_enum(removed(sad = "content", fine = "happy", glum = "hapy"), renamed_from = "x")]
pub enum Mood {
    Happy,
    Fine,
    Content,
}

#[derive(DbEnum, Debug, Clone, Copy)]
#[db_enum(removed("sad", sad = "happy", label("very sad", "happy"), sad = "happy"))]
pub enum State {
    Happy,
}

fn main() {}
