/// A struct whose field is a key by itself: unique, or the primary key. `Field` is the [`Tag`](super::Tag) of its name.
#[diagnostic::on_unimplemented(
    message = "the field that a foreign key names is no key of `{Self}`",
    note = "a foreign key points at a field that is `unique` or the primary key"
)]
pub trait KeyColumn<Field> {
    /// The field's column.
    type Column;
    /// It.
    const COLUMN: Self::Column;
}
