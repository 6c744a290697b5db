#[derive(Sequence)]
#[sequence(name = "down", increment = -1, max = -1, start = -1, only(postgres, mariadb))]
pub struct Down;

#[derive(Sequence)]
#[sequence(name = "up", increment = 1, min = 1, start = 1, only(postgres, mariadb))]
pub struct Up;

#[derive(Sequence)]
#[sequence(name = "further", increment = -2, max = 7, start = 7, min = -100, only(postgres, mariadb))]
pub struct Further;
