#[derive(Table)]
#[table(name = "nodes")]
pub struct Node {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Node, on_delete = "restrict"))]
    pub above: Option<i64>,
}
