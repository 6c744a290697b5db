#[derive(Table)]
#[table(name = "pages")]
#[table(index(part(title, length = 30)))]
#[table(index(body, notes, mysql(using = "fulltext"), sqlite(skip), postgres(skip)))]
#[table(index(title, name = "by_words", mysql(using = "fulltext", parser = "ngram"), mariadb(using = "fulltext"), sqlite(skip), postgres(skip)))]
pub struct Page {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub body: String,
    pub notes: Option<String>,
}
