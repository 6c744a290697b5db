#[derive(Table)]
#[table(name = "pages")]
#[table(index(title, path, name = "by_both"), unique(path, title), index(title))]
pub struct Page {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 500)]
    pub title: String,
    #[column(max_length = 500)]
    pub path: String,
    #[column(precision = 45, scale = 40)]
    pub share: BigDecimal,
}
