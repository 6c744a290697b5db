//! Derives everything that Diesel needs for a table from one annotated struct.
//!
//! Use it through `diesel-kit`, whose paths the expansion names. Nothing here knows a database: `kit` reads the same attributes from
//! source, with the same parser, and writes the migrations.

mod associations;
mod changes;
mod definition_json;
mod distinct;
mod domains;
mod embed;
mod enumeration;
mod enums;
mod expand;
mod fallback;
mod fingerprint;
mod insert;
mod key_column;
mod model;
mod row;
mod sql_type;
mod table_module;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Derives a table from a struct.
///
/// ```ignore
/// use diesel_kit::prelude::*;
///
/// #[derive(Table, Debug, Clone)]
/// #[table(name = "documents", index(user_id, desc(created_at)), check(name = "title_not_empty", "title <> ''"))]
/// pub struct Document {
///     #[column(primary_key, default = uuid())]
///     pub id: Uuid,
///     #[column(references(User, on_delete = "cascade"))]
///     pub user_id: Uuid,
///     #[column(max_length = 255)]
///     pub title: String,
///     pub subtitle: Option<String>,
///     #[column(default = now())]
///     pub created_at: DateTime<Utc>,
///     #[column(default = now(), on_update = now())]
///     pub updated_at: DateTime<Utc>,
/// }
/// ```
///
/// # What it gives
///
/// - The module `documents` with Diesel's table and columns. A column is named like its field: `documents::user_id`. A field named like the
///   table, or like something in its module (`table`, `columns`, `dsl`, `star`, `all_columns`), has a `_` at its end there.
/// - For the struct: `Queryable`, `Selectable`, `HasQuery`, `HasTable` and, with a primary key, `Identifiable`.
/// - `NewDocument`, to insert: `NewDocument::new(user_id, "title")` takes what the database cannot fill, and the public fields take the
///   rest. A column with a default is an `Option`, where `None` takes the default; a nullable one with a default is an
///   `Option<Option<_>>`. Generated columns and those that the server always numbers are left out. `default = uuid()` is filled with a
///   UUID of version 7.
/// - `DocumentChanges`, to update: each column outside of the key as an `Option`, where `None` leaves it as it is. A nullable one is an
///   `Option<Option<_>>`, where `Some(None)` is NULL. A column with `on_update = now()` follows by itself.
/// - `BelongsTo` for each foreign key of one column, and joins with its parent: `documents::table.inner_join(users::table)`. Of several
///   keys to one parent only the one marked `join` is followed. Keys of several columns, to a table itself, and to a named field
///   (`references(User, field = email)`) are joined with `.on(..)`.
/// - `HasDefinition`: what the struct says, as JSON.
///
/// # The struct: `#[table(..)]`
///
/// | option | meaning |
/// |---|---|
/// | `name = ".."` | the table's name; by default the struct's in `snake_case` |
/// | `schema = ".."` | the namespace it lies in (PostgreSQL) |
/// | `comment = ".."`, `renamed_from = ".."` | a comment; the former name, so that the next migration renames |
/// | `external` | another tool owns the table: kit compares it with the database, and never changes it |
/// | `primary_key(a, b, name = "..")` | the primary key, in key order |
/// | `no_primary_key` | there is none: no `find` |
/// | `unique(a, b, name = "..")` | no two rows agree in these |
/// | `index(a, desc(b), expression("lower(c)"), name = "..", unique, using = "..", opclass = "..", where = "..", with(k = v), renamed_from = "..")` | an index; `part(a, length = 20, opclass = "..", nulls = "last")` for options of one part |
/// | `check("..", name = "..")` | a condition on every row |
/// | `foreign_key(a, b, references = Parent(x, y), on_delete = "..", on_update = "..", name = "..", join)` | a foreign key of several columns |
/// | `exclude(postgres = "gist (room WITH =, during WITH &&)", extension = "btree_gist", name = "..")` | an exclusion constraint (PostgreSQL) |
/// | `postgres(..)`, `mysql(..)`, `mariadb(..)`, `sqlite(..)` | what is said to one server alone, such as `postgres(unlogged)` or `mysql(row_format = "compressed")` |
///
/// Keys, checks, foreign keys and indexes take such blocks too: `index(title, postgres(include(author)), mysql(invisible), sqlite(skip))`.
///
/// # Fields: `#[column(..)]`
///
/// | option | meaning |
/// |---|---|
/// | `name = ".."` | the column's name; by default the field's |
/// | `primary_key` | the primary key, or a part of it |
/// | `auto_increment`, `identity = "always"` | numbered by the server |
/// | `max_length = 255`, `precision = 12`, `scale = 2` | sizes |
/// | `default = ..` | a literal, `now()`, `uuid()`, `json("..")` or `sql("..")` |
/// | `on_update = now()` | the time of the last update |
/// | `generated("..")`, `stored` or `virtual` | computed from other columns |
/// | `unique`, `unique(name = "..")`, `index`, `index(..)`, `check("..")` | as at the struct, for this column |
/// | `references(Parent, on_delete = "cascade", on_update = "..", name = "..", join)` | a foreign key |
/// | `collation = ".."` | how texts are compared; usually one a dialect |
/// | `postgres(..)`, `mysql(..)`, `mariadb(..)` | what is said to one server alone, such as `postgres(storage = "external")` or `mysql(charset = "latin1")` |
/// | `comment = ".."`, `renamed_from = ".."` | as at the struct |
/// | `using = ".."` | what a value becomes when the column's type changes: SQL over the column |
/// | `backfill = ".."` | the value of rows that are there when a required column comes, or one ceases to admit NULL |
/// | `deprecated` | the column stays in the database, and is neither read nor written: the field is `Default::default()` |
/// | `db_enum` | the type is an enum that derives `DbEnum` |
/// | `rust_type = Uuid` | the type is another name for this one |
/// | `sql_type = ".."` | the server's own type. With a Rust type that diesel-kit does not know, the column is neither read nor written: the field is `Default::default()` |
///
/// Every option that takes SQL takes one text, or one a dialect: `check(postgres = "..", mysql = "..", sqlite = "..")`.
#[proc_macro_derive(Table, attributes(table, column))]
pub fn derive_table(input: TokenStream) -> TokenStream {
    expand::table(input.into()).into()
}

/// Derives a view from a struct: a Diesel table that is only read.
///
/// ```ignore
/// #[derive(View, Debug, Clone)]
/// #[view(name = "active_users", query = "select id, name from users where active")]
/// pub struct ActiveUser {
///     #[column(primary_key)]
///     pub id: i64,
///     pub name: String,
/// }
/// ```
///
/// It gives the module `active_users` with Diesel's table and columns, `Queryable`, `Selectable`, `HasQuery`, `HasTable` and, with a field
/// marked `primary_key`, `Identifiable` and `find`; nothing to insert or to update. It stands in `tables!(..)` like a table. The query
/// must give each column the name of its field, or the one of `#[column(name = "..")]`.
///
/// # The struct: `#[view(..)]`
///
/// | option | meaning |
/// |---|---|
/// | `query = ".."` | what it shows; one text, or one a dialect: `query(postgres = "..", mysql = "..", sqlite = "..")` |
/// | `name = ".."`, `schema = ".."` | its name, by default the struct's in `snake_case`; its namespace (PostgreSQL) |
/// | `materialized` | its rows are stored, until the next `REFRESH MATERIALIZED VIEW` (PostgreSQL) |
/// | `index(..)` | an index of a materialised view, as in `#[table(..)]` |
/// | `with(security_barrier, security_invoker, check_option = "local")` | options; what a server lacks is an error or a note at generation |
/// | `depends_on(User, other_view, "a name")` | what it is built on besides what its query names, such as what a function in it reads |
/// | `comment = ".."`, `renamed_from = ".."` | a comment (PostgreSQL); the former name, so that the next migration renames |
///
/// A field says `name`, `primary_key`, `sql_type`, `rust_type`, `db_enum`, `precision` and `scale`, as in `#[derive(Table)]`.
#[proc_macro_derive(View, attributes(view, column))]
pub fn derive_view(input: TokenStream) -> TokenStream {
    expand::view(input.into()).into()
}

/// Derives a database enum from an enum of plain variants, which must be `Copy`.
///
/// ```ignore
/// #[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
/// #[db_enum(name = "mood", rename_all = "snake_case")]
/// pub enum Mood {
///     Happy,
///     #[db_enum(name = "so_so")]
///     Fine,
/// }
/// ```
///
/// The options of the enum are `name`, `schema`, `comment`, `renamed_from`, `rename_all` and `removed(old = "new")`, the label that rows
/// get instead of one that is gone; those of a variant are `name` and
/// `renamed_from`. A label is by default the variant's name in `snake_case`. A field of the type says `#[column(db_enum)]`.
#[proc_macro_derive(DbEnum, attributes(db_enum))]
pub fn derive_db_enum(input: TokenStream) -> TokenStream {
    expand::enumeration(input.into()).into()
}

/// Derives a schema in the sense of PostgreSQL, a namespace, from a struct without fields. It is listed in `tables!`. One that only
/// `schema = ".."` names needs no struct: this is for its comment, for another name, and for one that nothing of kit's lies in.
///
/// ```ignore
/// #[derive(Namespace)]
/// #[namespace(name = "billing", comment = "invoices and what they are made of", renamed_from = "accounting", only(postgres))]
/// pub struct Billing;
/// ```
///
/// The options are `name`, `comment`, `renamed_from` and `only`.
#[proc_macro_derive(Namespace, attributes(namespace))]
pub fn derive_namespace(input: TokenStream) -> TokenStream {
    expand::namespace(input.into()).into()
}

/// Derives an extension of PostgreSQL from a struct without fields. It is listed in `tables!`. One that a column's type needs is made without a
/// struct: this is for its schema, its version and its comment, and for one that only SQL of your own needs.
///
/// ```ignore
/// #[derive(Extension)]
/// #[extension(name = "pg_trgm", schema = "extensions", version = "1.6", only(postgres))]
/// pub struct PgTrgm;
/// ```
///
/// The options are `name`, `schema`, `version`, `comment` and `only`.
#[proc_macro_derive(Extension, attributes(extension))]
pub fn derive_extension(input: TokenStream) -> TokenStream {
    expand::extension(input.into()).into()
}

/// Derives a domain from a struct without fields: a type with rules of its own, for columns of many tables.
///
/// ```ignore
/// #[derive(Domain)]
/// #[domain(rust_type = String, max_length = 320, not_null, check("VALUE LIKE '%@%'"))]
/// pub struct Email;
///
/// #[derive(Table)]
/// pub struct User {
///     #[column(primary_key)]
///     pub id: i64,
///     #[column(domain = Email)]
///     pub email: String,
/// }
/// ```
///
/// On PostgreSQL it is a domain; elsewhere each column that names it has its type, its default and its checks. The options are `name`, `schema`,
/// `rust_type`, `max_length`, `precision`, `scale`, `sql_type`, `not_null`, `default`, `collation`, `check`, `comment` and `renamed_from`.
#[proc_macro_derive(Domain, attributes(domain))]
pub fn derive_domain(input: TokenStream) -> TokenStream {
    expand::domain(input.into()).into()
}

/// Derives a sequence from a struct without fields: a counter that no column owns (PostgreSQL, MariaDB). It is listed in `tables!`.
///
/// ```ignore
/// #[derive(Sequence)]
/// #[sequence(name = "invoice_numbers", start = 1000, increment = 1, cycle, only(postgres, mariadb))]
/// pub struct InvoiceNumbers;
/// ```
///
/// The options are `name`, `schema`, `data_type`, `start`, `increment`, `min`, `max`, `cache`, `cycle`, `only`, `comment` and `renamed_from`.
#[proc_macro_derive(Sequence, attributes(sequence))]
pub fn derive_sequence(input: TokenStream) -> TokenStream {
    expand::sequence(input.into()).into()
}

/// Takes the migrations of a folder below `Cargo.toml` into the program: `migrations`, unless another is named.
///
/// The value is a `diesel_kit::migrations::EmbeddedMigrations`, for a constant or a static. The folder holds migrations, or one folder of
/// migrations for each target; `Db::migrate` takes those of the database that it is connected to. A migration that kit generates makes Cargo
/// build the program again.
///
/// ```ignore
/// static MIGRATIONS: EmbeddedMigrations = diesel_kit::embed_migrations!("migrations");
///
/// db.migrate(&MIGRATIONS).await?;
/// ```
#[proc_macro]
pub fn embed_migrations(input: TokenStream) -> TokenStream {
    embed::migrations(input.into()).into()
}
