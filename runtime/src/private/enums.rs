use diesel::deserialize;
use diesel::serialize::{self, IsNull, Output};

use crate::DbEnum;
use crate::any_db::{AnyDb, AnyValue, Bind, Label};

/// Binds a variant.
///
/// # Errors
/// Never.
pub fn enum_to_sql<T: DbEnum>(variant: T, out: &mut Output<'_, '_, AnyDb>) -> serialize::Result {
    out.set_value(Bind::Enum(Label(variant.label().to_owned())));
    Ok(IsNull::No)
}

/// Reads a variant.
///
/// # Errors
/// If the database holds a label that the enum does not have.
pub fn enum_from_sql<T: DbEnum>(value: AnyValue<'_>) -> deserialize::Result<T> {
    from_label(&value.into_text("a label of an enum")?)
}

/// The variant of a label that the database holds.
///
/// # Errors
/// If the enum does not have it.
pub fn from_label<T: DbEnum>(label: &str) -> deserialize::Result<T> {
    T::from_label(label).ok_or_else(|| {
        let name = std::any::type_name::<T>();
        format!("the database holds {label:?}, which {name} does not know; its labels are {}", T::LABELS.join(", ")).into()
    })
}

#[cfg(feature = "concrete-postgres")]
pub use postgres::{enum_from_pg, enum_to_pg};

#[cfg(feature = "concrete-postgres")]
mod postgres {
    use std::io::Write;

    use diesel::deserialize;
    use diesel::pg::{Pg, PgValue};
    use diesel::serialize::{self, IsNull, Output};

    use crate::DbEnum;

    /// Binds a variant on Diesel's own PostgreSQL backend.
    ///
    /// # Errors
    /// If the buffer cannot grow.
    pub fn enum_to_pg<T: DbEnum>(variant: T, out: &mut Output<'_, '_, Pg>) -> serialize::Result {
        out.write_all(variant.label().as_bytes())?;
        Ok(IsNull::No)
    }

    /// Reads a variant on Diesel's own PostgreSQL backend.
    ///
    /// # Errors
    /// If the database holds a label that the enum does not have.
    pub fn enum_from_pg<T: DbEnum>(value: PgValue<'_>) -> deserialize::Result<T> {
        super::from_label(std::str::from_utf8(value.as_bytes())?)
    }
}
