#[derive(Table)]
#[table(name = "documents")]
#[table(index(embedding, using = "hnsw", opclass = "vector_l2_ops", name = "near", mysql(skip), mariadb(skip), sqlite(skip)))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(using = "NULL")]
    pub embedding: Option<Vector<4>>,
}
