use crate::model::{ObjectName, Partition, PartitionBound, Partitioning};

/// What is done to the partitions of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PartitionAction {
    /// The whole table anew, spread in this way.
    PartitionBy(Partitioning),
    /// Into one piece.
    RemovePartitioning,
    Add(Vec<Partition>),
    Drop(Vec<String>),
    /// The rows of some spread over others.
    Reorganize {
        from: Vec<String>,
        to: Vec<Partition>,
    },
    /// So many more, where the server names them.
    AddCount(u32),
    /// So many fewer.
    Coalesce(u32),
    /// A table of its own becomes a partition; the server looks at its rows.
    Attach(Partition),
    /// A partition becomes a table of its own.
    Detach(String),
    /// As `Attach`, of a table that may lie in another namespace.
    AttachTable(ObjectName, PartitionBound),
    /// As `Detach`, of a table that may lie in another namespace.
    DetachTable(ObjectName),
}
