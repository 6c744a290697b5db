#[derive(Table)]
#[table(name = "pages")]
#[table(index(part(title, length = 20), unique))]
#[table(index(title, name = "a", postgres(nulls_not_distinct)))]
#[table(index(title, name = "b", mysql(parser = "ngram")))]
#[table(index(desc(title), name = "c", mysql(using = "fulltext")))]
#[table(index(position, name = "d", mysql(using = "spatial")))]
pub struct Page {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub title: String,
    #[column(sql_type = "point")]
    pub position: Option<Point>,
}
