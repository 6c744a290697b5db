#[derive(Table)]
#[table(name = "pages")]
#[table(index(title, name = "a", using = "hash"))]
#[table(index(title, name = "b", with(fillfactor = 70)))]
#[table(index(part(title, nulls = "first"), name = "c"))]
#[table(index(part(title, opclass = "text_pattern_ops"), name = "d"))]
#[table(index(title, name = "e", where = "views > 0"))]
#[table(index(title, name = "f", mariadb(using = "fulltext", parser = "ngram")))]
pub struct Page {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub title: String,
    #[column(default = 1, references(Page, on_delete = "set default"))]
    pub views: i64,
}

#[derive(View)]
#[view(name = "titles", query = "select title from pages", with(fast))]
pub struct Title {
    pub title: String,
}
