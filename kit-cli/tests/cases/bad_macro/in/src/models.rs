use diesel_kit::prelude::*;

macro_rules! table {
    ($name:ident) => {
        #[derive(Table)]
        struct $name {
            #[column(primary_key)]
            id: i64,
        }
    };
}

table!(User);
