#[derive(Sequence)]
#[sequence(name = "numbers", start = 500, min = 1, max = 1000, only(postgres, mariadb))]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(name = "more", start = 500, only(postgres, mariadb))]
pub struct More;
