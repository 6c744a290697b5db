#[derive(Table)]
#[table(name = "everything")]
pub struct Everything {
    #[column(primary_key, auto_increment)]
    pub id: i32,
    #[column(default = -1)]
    pub small: i16,
    #[column(default = 1.5)]
    pub float: f32,
    pub double: f64,
    #[column(default = true)]
    pub flag: bool,
    pub text: String,
    #[column(max_length = 30, default = "it's \\ here")]
    pub short: String,
    pub bytes: Vec<u8>,
    #[column(default = uuid())]
    pub key: Uuid,
    #[column(default = now())]
    pub day: NaiveDate,
    #[column(default = now())]
    pub time: NaiveTime,
    #[column(default = now())]
    pub local: NaiveDateTime,
    #[column(default = now())]
    pub moment: DateTime<Utc>,
    #[column(precision = 12, scale = 2)]
    pub price: BigDecimal,
    #[column(default = json("{}"))]
    pub data: Value,
    pub tags: Json<Vec<String>>,
    #[column(default = sql(postgres = "1 + 1", mysql = "1 + 1", sqlite = "1 + 1"))]
    pub two: i64,
}
