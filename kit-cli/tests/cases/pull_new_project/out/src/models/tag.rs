use super::*;

#[derive(Table, Debug, Clone)]
#[table(name = "tags", sqlite(not_strict), no_primary_key)]
pub struct Tag {
    pub post_id: i64,
    pub tag: String,
}
