#[derive(Table)]
#[table(name = "counts")]
pub struct Count {
    #[column(primary_key)]
    pub id: u64,
    pub small: u32,
    pub large: u64,
    #[column(default = 7)]
    pub narrows: u16,
    pub signed: i32,
}
