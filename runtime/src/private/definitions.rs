/// The definitions of tables, then those of their enums, each once.
pub fn collect_definitions(tables: &[(&'static str, &'static [&'static str])]) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = tables.iter().map(|(table, _)| *table).collect();
    for enumeration in tables.iter().flat_map(|(_, enumerations)| *enumerations) {
        if !all.contains(enumeration) {
            all.push(enumeration);
        }
    }
    all
}
