use diesel_kit_definition as definition;

use super::Raising;
use super::element::Element;
use crate::model::{RowSecurity, Table};

pub(super) fn raise(raising: &mut Raising<'_>, table: &Table, out: &mut definition::Table) {
    let usual = if table.policies.is_empty() { RowSecurity::Off } else { RowSecurity::On };
    out.row_security = (table.row_security != usual).then_some(table.row_security);
    for policy in &table.policies {
        out.policies.push(definition::Policy {
            name: policy.name.clone(),
            command: policy.command,
            restrictive: policy.restrictive,
            roles: policy.roles.clone(),
            using: policy.using.clone(),
            check: policy.check.clone(),
            renamed_from: None,
            location: raising.place(Element::Policy(table.name.clone(), policy.name.clone())),
        });
    }
}
