use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub body: Markdown,
    pub mood: mood::Mood,
    pub size: usize,
    pub small: u8,
    pub letter: char,
    pub price: Decimal,
    pub slice: &'static str,
    pub bytes: [u8; 16],
    pub pair: (i32, i32),
    pub map: HashMap<String, String>,
    pub boxed: Box<String>,
    pub local: DateTime<Local>,
    pub wait: std::time::Duration,
    pub nested: Vec<Vec<i32>>,
    pub holes: Vec<Option<i32>>,
}

fn main() {}
