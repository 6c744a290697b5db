#[derive(Table)]
#[table(name = "zebras")]
#[table(unique(herd, number))]
pub struct Zebra {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, using(mysql = "code", postgres = "code::integer", sqlite = "code"))]
    pub code: i32,
    #[column(max_length = 20)]
    pub herd: String,
    #[column(using(mysql = "number + 0", postgres = "number::integer", sqlite = "number"))]
    pub number: i32,
}

#[derive(Table)]
#[table(name = "alphas")]
pub struct Alpha {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Zebra, field = code), using(postgres = "zebra_code::integer", mysql = "zebra_code + 0", sqlite = "zebra_code"))]
    pub zebra_code: i32,
}

#[derive(Table)]
#[table(name = "bears")]
#[table(foreign_key(herd, number, references = Zebra(herd, number)))]
pub struct Bear {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Zebra, field = code))]
    pub zebra_code: i32,
    #[column(max_length = 20)]
    pub herd: String,
    pub number: i32,
}
