use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 5)]
    pub text: String,
    #[column(default = 1)]
    pub truth: bool,
    #[column(default = "1")]
    pub number: i32,
    #[column(default = true)]
    pub float: f64,
    #[column(db_enum, default = 1)]
    pub mood: Mood,
    #[column(default = "x")]
    pub uuid: Uuid,
    #[column(default = "yesterday")]
    pub date: NaiveDate,
    #[column(default = "noon")]
    pub time: NaiveTime,
    #[column(default = "2020-01-01 99")]
    pub moment: DateTime<Utc>,
    #[column(default = "[]")]
    pub json: Json<Vec<i32>>,
    #[column(default = "x")]
    pub bytes: Vec<u8>,
}

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    Happy,
}

fn main() {}
