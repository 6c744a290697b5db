#[derive(Table)]
#[table(name = "texts")]
#[table(index(title, using = "hnsw", opclass = "vector_cosine_ops"), index(body, using = "hnsw", opclass = "vector_cosine_ops"))]
pub struct Text {
    #[column(primary_key)]
    pub id: i64,
    pub title: Vector<3>,
    pub body: Vector<3>,
}
