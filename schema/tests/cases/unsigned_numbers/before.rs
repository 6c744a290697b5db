#[derive(Table)]
#[table(name = "counts")]
pub struct Count {
    #[column(primary_key)]
    pub id: u32,
    pub small: u16,
    pub large: u64,
    #[column(default = 7)]
    pub narrows: u32,
    pub signed: u16,
}
