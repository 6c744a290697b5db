#[derive(Extension)]
#[extension(schema = "tools", only(postgres))]
pub struct Citext;

#[derive(Extension)]
#[extension(comment = "mine", only(postgres))]
pub struct Hstore;

#[derive(Extension)]
#[extension(only(postgres))]
pub struct PgTrgm;
