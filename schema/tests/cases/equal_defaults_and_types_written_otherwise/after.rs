#[derive(Table)]
#[table(name = "things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = json(r#"{"b":[2,3],"a":1}"#))]
    pub settings: serde_json::Value,
    #[column(sql_type(postgres = "integer", mysql = "int", sqlite = "integer"))]
    pub count: i32,
    #[column(sql_type(postgres = "varchar(20)", mysql = "varchar(20)", sqlite = "text"))]
    pub name: String,
    #[column(sql_type(postgres = "timestamp", mysql = "DATETIME(6)", sqlite = "TEXT"))]
    pub at: NaiveDateTime,
    #[column(sql_type(postgres = "numeric(19,0)", mysql = "decimal(19,0)", sqlite = "text"))]
    pub amount: BigDecimal,
}
