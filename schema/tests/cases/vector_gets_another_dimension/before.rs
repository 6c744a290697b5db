// Tricky change 31: another dimension, another operator class, another m. Rows have to be embedded again.
#[derive(Table)]
#[table(name = "documents")]
#[table(index(embedding, using = "hnsw", opclass = "vector_l2_ops", with(m = 16), name = "near", mysql(skip), mariadb(skip), sqlite(skip)))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Option<Vector<3>>,
}
