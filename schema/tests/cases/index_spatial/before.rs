#[derive(Table)]
#[table(name = "places")]
pub struct Place {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type(postgres = "point", mysql = "point", sqlite = "blob"))]
    pub position: Position,
}
