//! Every type and option that one struct can hold, in a crate that forgives nothing.

#![deny(warnings, missing_docs, unreachable_pub, rust_2018_idioms)]

use diesel_kit::prelude::*;

/// What can be said about a file.
#[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
#[db_enum(name = "file_kind", rename_all = "SCREAMING_SNAKE_CASE", comment = "kinds")]
pub enum Kind {
    /// Text.
    PlainText,
    /// Anything else.
    #[db_enum(name = "other", renamed_from = "unknown")]
    Other,
}

/// A type of the server's own.
#[derive(Debug, Clone, Default)]
pub struct SearchVector;

/// Another name.
pub type OwnerId = Uuid;

/// Another name that hides an Option.
pub type Note = Option<String>;

/// Nothing but types.
#[derive(Table, Debug, Clone)]
#[table(name = "file list", schema = "files", comment = "of files", renamed_from = "old")]
#[table(primary_key(i64_, uuid, name = "pk"), unique(i32_, i16_), check("i32_ > 0"), check(name = "c", postgres = "true", "1 = 1"))]
#[table(index(i32_, desc(i64_, nulls = "last"), part(string, opclass = "text_ops"), expression("lower(string)"), name = "i", unique))]
pub struct FileList {
    /// Documented, as `deny(missing_docs)` asks.
    pub i64_: i64,
    /// .
    pub i32_: i32,
    /// .
    #[column(default = -5)]
    pub i16_: i16,
    /// .
    pub f32_: f32,
    /// .
    #[column(default = 1.5)]
    pub f64_: f64,
    /// .
    #[column(default = true)]
    pub bool_: bool,
    /// .
    #[column(max_length = 20, default = "it's", check("string <> ''"), index(using = "btree", where = "i32_ > 1", with(fillfactor = 70)))]
    pub string: String,
    /// .
    pub bytes: Vec<u8>,
    /// .
    #[column(default = uuid())]
    pub uuid: uuid_alias::Uuid,
    /// .
    #[column(rust_type = Uuid)]
    pub owner: Option<OwnerId>,
    /// .
    #[column(rust_type = Option<String>)]
    pub note: Note,
    /// .
    #[column(default = now())]
    pub date: NaiveDate,
    /// .
    #[column(default = "13:30:00")]
    pub time: NaiveTime,
    /// .
    #[column(default = now(), on_update = now())]
    pub moment: NaiveDateTime,
    /// .
    #[column(default = sql(postgres = "now()", mysql = "utc_timestamp(6)", sqlite = "'x'"))]
    pub utc: Option<DateTime<Utc>>,
    /// .
    #[column(precision = 10, scale = 2)]
    pub decimal: BigDecimal,
    /// .
    pub value: serde_json::Value,
    /// .
    #[column(default = json("{}"))]
    pub json: Option<Json<std::collections::BTreeMap<String, (i32, i32)>>>,
    /// .
    #[column(db_enum, default = "other", sql_type(mysql = "varchar(20)"))]
    pub kind: crate::Kind,
    /// .
    #[column(db_enum)]
    pub maybe_kind: Option<self::Kind>,
    /// .
    pub vector: Option<Vector<3>>,
    /// .
    #[column(sql_type = "tsvector")]
    pub search: SearchVector,
    /// .
    #[column(generated("lower(string)"), virtual)]
    pub lower: String,
    /// .
    #[column(name = "table")]
    pub table: i32,
    /// .
    pub columns: i32,
    /// .
    pub r#type: i32,
}

/// No key at all, and one column.
#[derive(Table, Debug, Clone)]
#[table(no_primary_key)]
pub struct Event {
    /// .
    pub event: String,
}

/// Known by another path.
pub mod uuid_alias {
    pub use diesel_kit::prelude::Uuid;
}

diesel_kit::tables!(FileList, Event);

fn main() {
    let new = NewEvent::new("x");
    let insert = diesel::insert_into(event::table).values(&new);
    let _ = (insert, file_list::i64_, file_list::table_, file_list::columns_, file_list::r#type, event::event_);
}
