// Tricky change 11: types and defaults are spelled otherwise, and nothing differs.
#[derive(Table)]
#[table(name = "things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = json(r#"{"a": 1, "b": [2, 3]}"#))]
    pub settings: serde_json::Value,
    #[column(sql_type(postgres = "int4", mysql = "INT", sqlite = "INTEGER"))]
    pub count: i32,
    #[column(sql_type(postgres = "character varying(20)", mysql = "VARCHAR(20)", sqlite = "TEXT"))]
    pub name: String,
    #[column(sql_type(postgres = "timestamp without time zone", mysql = "datetime(6)", sqlite = "text"))]
    pub at: NaiveDateTime,
    #[column(sql_type(postgres = "numeric(19)", mysql = "decimal(19)", sqlite = "text"))]
    pub amount: BigDecimal,
}
