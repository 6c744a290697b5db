#[derive(Table)]
#[table(name = "documents")]
#[table(index(embedding, using = "hnsw", opclass = "vector_cosine_ops", with(m = 24), name = "near", mysql(skip), mariadb(skip), sqlite(skip)))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Option<Vector<4>>,
}
