#[derive(Sequence)]
#[sequence(name = "down", increment = -1, only(postgres, mariadb))]
pub struct Down;

#[derive(Sequence)]
#[sequence(name = "up", only(postgres, mariadb))]
pub struct Up;

#[derive(Sequence)]
#[sequence(name = "further", increment = -2, max = 7, only(postgres, mariadb))]
pub struct Further;
