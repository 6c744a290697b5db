#[derive(Extension)]
#[extension(schema = "ext", only(postgres))]
pub struct Citext;

#[derive(Extension)]
#[extension(only(postgres))]
pub struct Hstore;

#[derive(Extension)]
#[extension(schema = "ext", comment = "words", only(postgres))]
pub struct PgTrgm;
