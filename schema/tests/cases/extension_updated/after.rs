#[derive(Extension)]
#[extension(version = "1.6", only(postgres))]
pub struct Citext;
