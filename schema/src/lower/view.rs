use diesel_kit_definition as definition;

use super::{Lowering, Problem, index, nearest};
use crate::dialect::dialect;
use crate::model::{ObjectName, Table, View};

/// A view on the target. `None` beside a problem.
pub(super) fn lower_view(lowering: &mut Lowering<'_>, view: &definition::View) -> Option<View> {
    let target = lowering.target;
    let answers = dialect(&target);
    if view.schema.is_some() && !answers.has_namespaces() {
        lowering.problems.push(Problem::namespace(&view.location, &view.name, &target));
    }
    let Some(query) = answers.text(&target, &view.query) else {
        lowering.problems.push(Problem::no_text(&view.location, &view.name, "query", &target));
        return None;
    };
    // A semicolon at its end is a slip: it would end the statement before its options.
    let query = query.trim().trim_end_matches(';').trim_end();
    let mut lowered = View::new(ObjectName::in_schema(view.schema.as_deref(), &view.name), query);
    lowered.materialized = view.materialized;
    lowered.options = view.options.iter().cloned().collect();
    lowered.comment.clone_from(&view.comment);
    lowered.depends_on = view.depends_on.iter().filter_map(|name| dependency(lowering, view, name)).collect();
    let (mut lowered, left_out) = match answers.view(&target, lowered) {
        Ok(answer) => answer,
        Err(refusal) => {
            lowering.problems.push(refusal.into_problem(&view.location, &view.name));
            return None;
        }
    };
    lowering.notes.extend(left_out.into_iter().map(|refusal| refusal.into_problem(&view.location, &view.name)));
    let columns = view.as_table();
    let mut indexed = Table::new(lowered.name.clone());
    for index in &view.indexes {
        index::lower_index(lowering, &columns, index, &mut indexed);
    }
    lowered.indexes = indexed.indexes;
    Some(lowered)
}

/// What a name in `depends_on` means: the table or the view of a struct, or a name in the database.
fn dependency(lowering: &mut Lowering<'_>, view: &definition::View, name: &str) -> Option<ObjectName> {
    let last = name.rsplit("::").next().unwrap_or(name);
    let tables = lowering.tables();
    let views = lowering.views();
    let tables = tables.iter().map(|table| (&table.rust_name, &table.schema, &table.name));
    let all: Vec<_> = tables.chain(views.iter().map(|view| (&view.rust_name, &view.schema, &view.name))).collect();
    let full = |(_, schema, name): &(&String, &Option<String>, &String)| ObjectName::in_schema(schema.as_deref(), name.as_str());
    let of_struct = all.iter().find(|(rust_name, ..)| *rust_name == last).map(full);
    let found = of_struct.or_else(|| all.iter().map(full).find(|known| *known == ObjectName::parse(name) || known.name == name));
    if found.is_none() {
        let known: Vec<String> = all.iter().flat_map(|(rust_name, _, name)| [(*rust_name).clone(), (*name).clone()]).collect();
        let help = nearest(last, &known).map_or_else(
            || "name a struct that derives `Table` or `View`, or what such a thing is called in the database".to_owned(),
            |near| format!("is `{near}` meant?"),
        );
        let message = format!("it depends on `{name}`, and there is no table and no view of that name");
        lowering.problems.push(Problem::at(&view.location, &view.name, message).with_help(help));
    }
    found
}
