use diesel_kit::prelude::*;

#[derive(Sequence)]
#[sequence(strat = 3, data_type = "int", only(oracle), increment = 0)]
pub struct Numbers;

#[derive(Sequence)]
pub struct Fields {
    pub id: i64,
}

fn main() {}
