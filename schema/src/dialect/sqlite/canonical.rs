use super::{LEXING, types};
use crate::canonical::Canonical;
use crate::model::{BaseType, Schema};
use crate::normal::{Form, Simple};

// Each of its clocks writes another text.
const FORM: Form = Form { lexing: &LEXING, clock: |_, _| None };

pub(super) fn canonicalize(mut schema: Schema) -> Canonical<Schema> {
    FORM.schema(&mut schema);
    for table in schema.tables.those_mut(|_| true) {
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            column.default.iter_mut().for_each(|default| FORM.default(default, |simple| simple != Simple::Call));
            // What the server does by itself is not stated.
            column.collation.take_if(|collation| collation == "BINARY");
        }
    }
    Canonical::trusted(schema)
}
