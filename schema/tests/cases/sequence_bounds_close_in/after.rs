#[derive(Sequence)]
#[sequence(name = "numbers", start = 500, min = 100, max = 900, only(postgres, mariadb))]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(name = "more", start = 500, min = 100, max = 1000, only(postgres, mariadb))]
pub struct More;
