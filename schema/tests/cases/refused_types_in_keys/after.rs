#[derive(Table)]
#[table(name = "documents")]
#[table(index(body))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    pub body: Json<Body>,
    #[column(unique)]
    pub digest: Vec<u8>,
    #[column(unique, max_length = 4000)]
    pub long: Vec<u8>,
    #[column(unique)]
    pub embedding: Vector<3>,
}
