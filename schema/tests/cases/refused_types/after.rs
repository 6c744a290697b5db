#[derive(Table)]
#[table(name = "odd", index(text), index(long))]
pub struct Odd {
    #[column(primary_key)]
    pub id: i64,
    pub small: u16,
    pub medium: u32,
    pub large: u64,
    pub amount: BigDecimal,
    pub text: String,
    #[column(max_length = 800)]
    pub long: String,
}
