#[derive(Table)]
#[table(name = "nodes")]
pub struct Node {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(Node, on_delete = "set null"))]
    pub parent_id: Option<i64>,
}
