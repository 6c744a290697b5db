//! A raw query as each driver's own backend encodes it.

mod mysql;
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

/// Encodes the binds of a raw query: which Diesel type and Rust type stand for a kind of bind, and for a `NULL` of that kind.
macro_rules! raw_query_fragment {
    ($backend:ty { $($kind:ident => $sql_type:ty, $rust:ty;)* } ($ty:ident, $bind:ident, $out:ident) => $rest:expr) => {
        impl diesel::query_builder::QueryFragment<$backend> for crate::any_db::RawQuery {
            fn walk_ast<'b>(&'b self, mut out: diesel::query_builder::AstPass<'_, 'b, $backend>) -> diesel::QueryResult<()> {
                if !self.cacheable {
                    out.unsafe_to_cache_prepared();
                }
                for (index, segment) in self.segments.iter().enumerate() {
                    out.push_sql(segment);
                    match self.binds.get(index) {
                        None => {}
                        $(Some((_, crate::any_db::Bind::$kind(value))) => out.push_bind_param::<$sql_type, $rust>(value)?,)*
                        $(Some((crate::any_db::AnyType::$kind, crate::any_db::Bind::Null)) => {
                            out.push_bind_param::<diesel::sql_types::Nullable<$sql_type>, Option<$rust>>(&None)?
                        })*
                        Some(($ty, $bind)) => {
                            let $out = &mut out;
                            $rest
                        }
                    }
                }
                Ok(())
            }
        }
    };
}
use raw_query_fragment;

/// A bind that lowering should have turned into another.
fn not_lowered(bind: &crate::any_db::Bind, dialect: &str) -> diesel::result::Error {
    diesel::result::Error::QueryBuilderError(format!("{dialect} has no form for the bind {bind:?}").into())
}
