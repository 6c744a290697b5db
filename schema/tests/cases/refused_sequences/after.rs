#[derive(Sequence)]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(data_type = "smallint", only(mariadb))]
pub struct Small;
