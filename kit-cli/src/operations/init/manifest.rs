//! The lines that a user's Cargo.toml needs.

use diesel_kit_schema::Target;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TomlError, Value};

use crate::error::{Place, Problem};

/// A manifest with what it lacked.
pub(super) struct Completed {
    pub(super) text: String,
    /// The dependencies that were added.
    pub(super) added: Vec<&'static str>,
    /// Whether it is a package's: a workspace's has no dependencies of its own.
    pub(super) is_package: bool,
}

/// A dependency that kit's users need.
struct Needed {
    name: &'static str,
    version: &'static str,
    default_features: bool,
    features: Vec<&'static str>,
}

/// diesel-kit connects without the C libraries that Diesel's own features of these names link.
const NATIVE: [&str; 3] = ["postgres", "mysql", "sqlite"];

fn needed(targets: &[Target]) -> [Needed; 3] {
    let mut features: Vec<_> = targets.iter().map(feature).collect();
    features.sort_unstable();
    features.dedup();
    [
        Needed { name: "diesel", version: "2.3.14", default_features: false, features: Vec::new() },
        Needed { name: "diesel-kit", version: env!("CARGO_PKG_VERSION"), default_features: false, features },
        Needed { name: "tokio", version: "1", default_features: true, features: vec!["macros", "rt-multi-thread"] },
    ]
}

fn feature(target: &Target) -> &'static str {
    match target.name() {
        "sqlite" => "sqlite",
        "postgres" => "postgres",
        _ => "mysql",
    }
}

/// The lines, for people to add themselves.
pub(super) fn lines(targets: &[Target]) -> String {
    needed(targets).iter().map(|needed| format!("{} = {}\n", needed.name, value(needed))).collect()
}

/// Adds the dependencies that are missing. What is there stays as it is.
pub(super) fn complete(text: &str, targets: &[Target]) -> Result<Completed, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let is_package = document.contains_key("package");
    let mut added = Vec::new();
    let dependencies = document.entry("dependencies").or_insert_with(|| Item::Table(Table::new()));
    if let Some(dependencies) = dependencies.as_table_like_mut() {
        for needed in needed(targets) {
            if !dependencies.contains_key(needed.name) {
                dependencies.insert(needed.name, Item::Value(value(&needed)));
                added.push(needed.name);
            }
        }
    }
    Ok(Completed { text: document.to_string(), added, is_package })
}

/// What is there and will not do.
pub(super) fn warnings(text: &str, targets: &[Target]) -> Vec<Problem> {
    let Ok(document) = text.parse::<DocumentMut>() else { return Vec::new() };
    let features = |name: &str| -> Vec<String> {
        let dependency = document.get("dependencies").and_then(|dependencies| dependencies.get(name));
        let features = dependency.and_then(|dependency| dependency.get("features")).and_then(Item::as_array);
        features.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut warnings = Vec::new();
    for native in features("diesel").iter().filter(|feature| NATIVE.contains(&feature.as_str())) {
        warnings.push(
            Problem::at(Place::file("Cargo.toml"), format!("diesel's feature `{native}` links the database's C library"))
                .with_help("diesel-kit connects without it: leave the feature out unless the program uses Diesel's own connections"),
        );
    }
    let has = features("diesel-kit");
    let is_there = document.get("dependencies").and_then(|dependencies| dependencies.get("diesel-kit"));
    let all_features =
        is_there.is_some_and(|item| item.get("default-features").and_then(Item::as_bool) != Some(false) && item.get("workspace").is_none());
    for target in targets {
        let feature = feature(target);
        if is_there.is_some_and(|item| item.get("workspace").is_none()) && !all_features && !has.iter().any(|have| have == feature) {
            warnings.push(
                Problem::at(Place::file("Cargo.toml"), format!("diesel-kit lacks the feature `{feature}`, which {} needs", target.name()))
                    .with_help(format!("add \"{feature}\" to its features")),
            );
        }
    }
    warnings
}

fn value(needed: &Needed) -> Value {
    let mut table = InlineTable::new();
    table.insert("version", needed.version.into());
    if !needed.default_features {
        table.insert("default-features", false.into());
    }
    if !needed.features.is_empty() {
        table.insert("features", Value::Array(needed.features.iter().copied().collect::<Array>()));
    }
    Value::InlineTable(table)
}
