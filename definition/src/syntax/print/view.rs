use super::parts::{self, Options};
use super::{column, snake_case};
use crate::View;

pub(super) fn print(view: &View) -> String {
    let mut head = Options::default();
    if view.name != snake_case(&view.rust_name) {
        head.text("name", &view.name);
    }
    head.maybe_text("schema", view.schema.as_deref());
    head.assigned_sql("query", &view.query);
    if view.materialized {
        head.word("materialized");
    }
    if !view.options.is_empty() {
        let mut options = Options::default();
        for (key, value) in &view.options {
            if value == "true" { options.word(key) } else { options.text(key, value) }
        }
        head.call("with", &options);
    }
    if !view.depends_on.is_empty() {
        let mut names = Options::default();
        for name in &view.depends_on {
            let path = syn::parse_str::<syn::Path>(name).is_ok();
            names.word(&if path { name.clone() } else { parts::quoted(name) });
        }
        head.call("depends_on", &names);
    }
    head.maybe_text("comment", view.comment.as_deref());
    head.maybe_text("renamed_from", view.renamed_from.as_deref());
    let mut text = String::from("#[derive(View, Debug, Clone)]\n");
    head.write_attribute("view", "", &mut text);
    for index in &view.indexes {
        let mut options = Options::default();
        options.word(&parts::struct_index(index));
        options.write_attribute("view", "", &mut text);
    }
    text.push_str(&format!("pub struct {} {{\n", parts::identifier(&view.rust_name)));
    let mut table = view.as_table();
    // They stand at the struct.
    table.indexes.clear();
    for shown in &view.columns {
        column::write(&table, shown, view.key.contains(&shown.field), &mut text);
    }
    text.push_str("}\n");
    text
}
