#[derive(Table)]
#[table(name = "zebras")]
#[table(unique(herd, number))]
pub struct Zebra {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, max_length = 20)]
    pub code: String,
    #[column(max_length = 20)]
    pub herd: String,
    #[column(max_length = 20)]
    pub number: String,
}

#[derive(Table)]
#[table(name = "alphas")]
pub struct Alpha {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub zebra_code: String,
}
