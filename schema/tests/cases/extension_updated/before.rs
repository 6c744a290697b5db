#[derive(Extension)]
#[extension(version = "1.4", only(postgres))]
pub struct Citext;
