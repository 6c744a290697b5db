#[derive(Table)]
#[table(name = "small", index(embedding, using = "hnsw", opclass = "vector_l2_ops"))]
pub struct Small {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Vector<2000>,
}

#[derive(Table)]
#[table(name = "large", index(embedding, using = "hnsw", opclass = "vector_l2_ops"))]
pub struct Large {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Vector<3072>,
}

#[derive(Table)]
#[table(name = "huge", index(embedding, using = "ivfflat", opclass = "vector_l2_ops"))]
pub struct Huge {
    #[column(primary_key)]
    pub id: i64,
    pub embedding: Vector<5000>,
}
