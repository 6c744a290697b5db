//! What a database looks like, for one target.

mod bound;
mod column;
mod column_type;
mod constraint;
mod domain;
mod enumeration;
mod extension;
mod foreign_key;
mod index;
mod name;
mod namespace;
mod partitioning;
mod policy;
mod schema;
mod sequence;
mod sql_object;
mod table;
mod tables;
mod view;
mod written;

pub use bound::compare;
pub use column::{Column, Generated};
pub use column_type::{BaseType, BuiltinType, ColumnType};
pub use constraint::{Check, Deferral, Exclusion, PrimaryKey, Unique, Validity};
pub use diesel_kit_definition::{
    Increment, Nulls, Order, PolicyCommand, ReferentialAction, RowSecurity, SequenceOptions, SequenceType, Storage,
};
pub use domain::{Domain, DomainType};
pub use enumeration::Enumeration;
pub use extension::Extension;
pub use foreign_key::ForeignKey;
pub use index::{Index, IndexKey, IndexPart};
pub use name::ObjectName;
pub use namespace::Namespace;
pub use partitioning::{Attachment, Partition, PartitionBound, PartitionStrategy, Partitioning};
pub use policy::Policy;
pub use schema::Schema;
pub use sequence::{Sequence, SequenceOwner};
pub use sql_object::{SqlObject, SqlObjectId, SqlObjectKind};
pub use table::{Table, TableOptions};
pub use tables::Tables;
pub use view::View;
pub use written::Written;
