// Tricky change 31: the rows are emptied, because the source says so, and are to be embedded again.
#[derive(Table)]
#[table(name = "documents")]
#[table(index(embedding, using = "hnsw", opclass = "vector_l2_ops", name = "near", mysql(skip), mariadb(skip), sqlite(skip)))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Option<Vector<3>>,
}
