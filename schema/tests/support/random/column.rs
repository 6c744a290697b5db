//! Columns.

use diesel_kit_definition::{Column, DefaultValue, Enumeration, Generated, Literal, RustType, Setting, SqlText, Storage};

use super::dice::Dice;
use super::server::Server;

/// The names of plain columns, which all tables share.
pub(crate) const COLUMNS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
/// The names of columns that are computed.
const COMPUTED: [&str; 2] = ["made", "spun"];

/// What columns may name.
pub(crate) struct World {
    pub(crate) enumerations: Vec<Enumeration>,
    pub(crate) sequences: Vec<String>,
}

/// Some columns of a table.
pub(crate) fn columns(dice: &mut Dice, server: Server, world: &World) -> Vec<Column> {
    dice.some(&COLUMNS, COLUMNS.len()).into_iter().map(|name| column(dice, server, world, name)).collect()
}

fn column(dice: &mut Dice, server: Server, world: &World, name: &str) -> Column {
    let mut column = Column::new(name, rust_type(dice, server, world));
    column.nullable = dice.one_in(2);
    match column.rust_type {
        RustType::String => column.max_length = *dice.pick(&[Some(20), Some(50), Some(80), None]),
        RustType::Decimal => {
            (column.precision, column.scale) = *dice.pick(&[(Some(10), Some(2)), (Some(14), Some(2)), (Some(14), Some(4))])
        }
        _ => {}
    }
    if dice.one_in(2) {
        column.default = default(dice, server, world, &column);
    }
    column.on_update_now =
        matches!(column.rust_type, RustType::DateTimeUtc | RustType::DateTime) && column.default.is_some() && dice.one_in(2);
    if column.rust_type == RustType::String && dice.one_in(6) {
        column.collation = Some(SqlText::any(if server.is_postgres() {
            "C"
        } else if server.is_mysql() {
            "utf8mb4_general_ci"
        } else {
            "NOCASE"
        }));
    }
    if server.is_postgres() && matches!(column.rust_type, RustType::String | RustType::Bytes | RustType::JsonValue) && dice.one_in(6) {
        column.settings = match dice.below(3) {
            0 => server.block([("storage", Setting::Text("external".into()))]),
            1 => server.block([("storage", Setting::Text("main".into()))]),
            _ => server.block([("compression", Setting::Text("pglz".into()))]),
        };
    }
    if dice.one_in(6) {
        column.comment = Some(dice.word(&["it's said", "another word"]).to_owned());
    }
    column
}

fn rust_type(dice: &mut Dice, server: Server, world: &World) -> RustType {
    let labelled = |dice: &mut Dice| match world.enumerations.as_slice() {
        [] => RustType::Bool,
        some => RustType::Enumeration(dice.pick(some).rust_name.clone()),
    };
    match dice.below(if server.is_postgres() { 24 } else { 21 }) {
        0..=3 => RustType::I32,
        4 | 5 => RustType::I64,
        6 => RustType::I16,
        7..=10 => RustType::String,
        11 => RustType::Bool,
        12 => RustType::DateTimeUtc,
        13 => RustType::DateTime,
        14 => dice.pick(&[RustType::Date, RustType::Time]).clone(),
        15 => RustType::Decimal,
        16 => dice.pick(&[RustType::F64, RustType::F32]).clone(),
        17 => dice.pick(&[RustType::Uuid, RustType::Bytes]).clone(),
        18 => RustType::JsonValue,
        19 | 20 => labelled(dice),
        21 => RustType::Array(Box::new(RustType::I32)),
        22 => RustType::Array(Box::new(RustType::String)),
        _ => RustType::Array(Box::new(labelled(dice))),
    }
}

/// A default that the column takes.
pub(crate) fn default(dice: &mut Dice, server: Server, world: &World, column: &Column) -> Option<DefaultValue> {
    let integer = |text: &str| Some(DefaultValue::Literal(Literal::Integer(text.to_owned())));
    let text = |text: &str| Some(DefaultValue::Literal(Literal::Text(text.to_owned())));
    match &column.rust_type {
        RustType::I32 | RustType::I64 if server.has_sequences() && !world.sequences.is_empty() && dice.one_in(4) => {
            let sequence = dice.pick(&world.sequences);
            let sql = if server.is_postgres() { format!("nextval('{sequence}')") } else { format!("nextval({sequence})") };
            Some(DefaultValue::Sql(SqlText::any(sql)))
        }
        RustType::I16 | RustType::I32 | RustType::I64 => integer(dice.word(&["7", "8", "-1"])),
        RustType::F32 | RustType::F64 | RustType::Decimal => Some(DefaultValue::Literal(Literal::Decimal("1.5".into()))),
        RustType::Bool => Some(DefaultValue::Literal(Literal::Bool(dice.one_in(2)))),
        RustType::String if column.max_length.is_some() || !server.is_mysql() => text(dice.word(&["it's", "plain", ""])),
        RustType::DateTimeUtc | RustType::DateTime => Some(DefaultValue::Now),
        RustType::Date | RustType::Time if dice.one_in(2) => Some(DefaultValue::Now),
        RustType::Date => text("2024-02-29"),
        RustType::Time => text("10:11:12"),
        RustType::Uuid => Some(DefaultValue::Uuid),
        RustType::JsonValue => Some(DefaultValue::Json("{\"a\": [1]}".into())),
        RustType::Enumeration(name) => text(&label(dice, world, name)?),
        _ => None,
    }
}

fn label(dice: &mut Dice, world: &World, rust_name: &str) -> Option<String> {
    let enumeration = world.enumerations.iter().find(|enumeration| enumeration.rust_name == rust_name)?;
    Some(dice.pick(&enumeration.variants).label.clone())
}

/// Perhaps columns that are computed from these.
pub(crate) fn computed(dice: &mut Dice, server: Server, columns: &[Column]) -> Vec<Column> {
    let sources: Vec<&Column> =
        columns.iter().filter(|column| is_integer(column) || is_short_text(column)).filter(|column| column.increment.is_none()).collect();
    if sources.is_empty() || !dice.one_in(3) {
        return Vec::new();
    }
    dice.some(&COMPUTED, 2)
        .into_iter()
        .map(|name| {
            let source = *dice.pick(&sources);
            let (rust_type, text) = if is_integer(source) {
                match dice.below(3) {
                    0 => (RustType::I64, format!("{} + 1", source.name)),
                    1 => (RustType::I64, format!("{} * 2", source.name)),
                    _ => (RustType::Bool, format!("{} > 3", source.name)),
                }
            } else {
                match dice.below(2) {
                    0 => (RustType::String, format!("upper({})", source.name)),
                    _ => (RustType::I32, format!("length({})", source.name)),
                }
            };
            let mut column = Column::new(name, rust_type);
            column.max_length = (column.rust_type == RustType::String).then_some(80);
            column.nullable = source.nullable || dice.one_in(2);
            let may_be_virtual = !server.is_postgres() || server.0.at_least(18, 0);
            let storage = if may_be_virtual && dice.one_in(2) { Storage::Virtual } else { Storage::Stored };
            column.generated = Some(Generated { expression: SqlText::any(text), storage });
            column
        })
        .collect()
}

pub(crate) fn is_integer(column: &Column) -> bool {
    matches!(column.rust_type, RustType::I16 | RustType::I32 | RustType::I64) && column.generated.is_none()
}

/// A text that fits into a key of every server.
pub(crate) fn is_short_text(column: &Column) -> bool {
    column.rust_type == RustType::String && column.max_length.is_some() && column.generated.is_none()
}

/// Whether every server takes it in a key and tells its values apart.
pub(crate) fn is_key(column: &Column) -> bool {
    let fits = match column.rust_type {
        RustType::I16 | RustType::I32 | RustType::I64 | RustType::Uuid | RustType::Date | RustType::DateTime | RustType::DateTimeUtc => {
            true
        }
        RustType::String => column.max_length.is_some(),
        _ => false,
    };
    fits && column.generated.is_none()
}

/// Whether every server takes it in a plain index.
pub(crate) fn is_indexable(column: &Column) -> bool {
    is_key(column) || matches!(column.rust_type, RustType::Bool | RustType::Enumeration(_) | RustType::Decimal | RustType::Time)
}

/// Whether PostgreSQL takes it in no index.
pub(crate) fn is_virtual(server: Server, column: &Column) -> bool {
    server.is_postgres() && column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual)
}
