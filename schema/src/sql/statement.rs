use std::sync::Arc;

use super::{DomainStatement, PartitionAction};
use crate::change::ConstraintKind;
use crate::model::{
    Check, Column, ColumnType, Deferral, Enumeration, Exclusion, Extension, ForeignKey, Index, ObjectName, Partition, Policy, PrimaryKey,
    Sequence, SequenceOptions, SequenceOwner, SqlObject, SqlObjectId, Table, Unique, View,
};

/// One DDL statement, before it is text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Statement {
    CreateNamespace(String),
    DropNamespace(String),
    RenameNamespace {
        from: String,
        to: String,
    },
    CreateExtension(Extension),
    DropExtension(Extension),
    UpdateExtension {
        name: String,
        version: String,
    },
    /// Puts an extension's objects into another namespace; `None` is the default one.
    MoveExtension {
        name: String,
        from: Option<String>,
        to: Option<String>,
    },
    /// The comment that the extension brings.
    RestoreExtensionComment(String),
    CreateEnumeration(Enumeration),
    DropEnumeration(ObjectName),
    RenameEnumeration {
        from: ObjectName,
        to: ObjectName,
    },
    /// Puts a type into another namespace, the default one if `schema` is `None`.
    MoveEnumeration {
        name: ObjectName,
        schema: Option<String>,
    },
    AddLabel {
        enumeration: ObjectName,
        label: String,
        position: LabelPosition,
    },
    RenameLabel {
        enumeration: ObjectName,
        from: String,
        to: String,
    },
    Domain(DomainStatement),
    CreateSequence(Sequence),
    DropSequence(ObjectName),
    RenameSequence {
        from: ObjectName,
        to: ObjectName,
    },
    /// Puts a sequence into another namespace, the default one if `schema` is `None`.
    MoveSequence {
        name: ObjectName,
        schema: Option<String>,
    },
    /// Lets a sequence go with a column, or with none.
    OwnSequence {
        name: ObjectName,
        owner: Option<SequenceOwner>,
    },
    /// What differs.
    AlterSequence {
        from: Sequence,
        to: Sequence,
    },
    /// A table that holds some of the rows of another.
    CreatePartition {
        table: ObjectName,
        partition: Partition,
    },
    /// With its constraints, without its indexes unless the dialect writes them inside.
    CreateTable(Arc<Table>),
    DropTable(ObjectName),
    RenameTable {
        from: ObjectName,
        to: ObjectName,
    },
    AlterTable {
        table: ObjectName,
        actions: Vec<AlterAction>,
    },
    /// A new column with the constraints that are written at it, read from the table that it ends in.
    AddColumnWithConstraints {
        table: Table,
        column: String,
    },
    CreateView(View),
    /// States a view anew in place.
    ReplaceView(View),
    DropView(View),
    /// The view as it is after, and its former name in the same schema.
    RenameView {
        from: ObjectName,
        to: View,
    },
    /// The view as it is after, and the schema that it lies in before.
    MoveView {
        from: Option<String>,
        to: View,
    },
    SetViewOptions {
        view: View,
        options: Vec<(String, String)>,
    },
    /// Options that go back to what they are by themselves.
    ResetViewOptions {
        view: View,
        options: Vec<String>,
    },
    CreateSqlObject(SqlObject),
    /// States a function or a trigger anew in place.
    ReplaceSqlObject(SqlObject),
    DropSqlObject(SqlObject),
    /// Within its schema.
    RenameSqlObject {
        from: SqlObjectId,
        to: String,
    },
    /// Puts a routine into another namespace, the default one if `schema` is `None`.
    MoveSqlObject {
        id: SqlObjectId,
        schema: Option<String>,
    },
    /// One statement of grants that belong together.
    Grant {
        of: SqlObject,
        statement: String,
    },
    /// Takes back what this statement grants.
    Revoke(String),
    /// Takes back that it may be granted further, where that is a right of its own.
    RevokeGrantOption(String),
    /// On a table or a materialised view.
    CreateIndex {
        table: ObjectName,
        index: Index,
    },
    DropIndex {
        table: ObjectName,
        index: String,
    },
    RenameIndex {
        table: ObjectName,
        from: String,
        to: String,
    },
    CreatePolicy {
        table: ObjectName,
        policy: Policy,
    },
    /// What differs.
    AlterPolicy {
        table: ObjectName,
        from: Policy,
        to: Policy,
    },
    RenamePolicy {
        table: ObjectName,
        from: String,
        to: String,
    },
    DropPolicy {
        table: ObjectName,
        policy: Policy,
    },
    Comment {
        on: CommentOn,
        text: Option<String>,
    },
    /// Copies rows: target columns and the expressions over the source that fill them.
    CopyRows {
        from: ObjectName,
        to: ObjectName,
        columns: Vec<(String, String)>,
    },
    /// Takes rows of a table from one place to another: all of them, which stay where they were too, or those that meet a condition.
    MoveRows {
        table: ObjectName,
        from: ObjectName,
        to: ObjectName,
        /// Columns and the expressions over the source that fill them.
        columns: Vec<(String, String)>,
        condition: Option<String>,
        /// Whether the server numbers one of the columns by itself.
        numbered: bool,
    },
    /// Gives the rows that hold one text in a column another. Columns that are `kept` would set themselves.
    ReplaceValue {
        table: ObjectName,
        column: String,
        from: String,
        to: String,
        kept: Vec<String>,
    },
    /// Puts a value into every row.
    Fill {
        table: ObjectName,
        column: String,
        value: String,
        kept: Vec<String>,
    },
    /// Constraints that wait for the end of the transaction no longer do: a table with rows to be looked at cannot be altered.
    CheckAtOnce,
    /// Puts a value where a column holds NULL.
    FillNulls {
        table: ObjectName,
        column: String,
        value: String,
        kept: Vec<String>,
    },
    /// Carries the AUTOINCREMENT counter of one table over to another.
    CopyCounter {
        from: ObjectName,
        to: ObjectName,
    },
    /// Gives the counter of a numbered column another name.
    SetCounterAside {
        table: ObjectName,
        column: String,
        name: String,
    },
    /// Lets the counter of a numbered column go on where that of another table is.
    CarryCounter {
        from: ObjectName,
        to: ObjectName,
        column: String,
    },
    /// Gives everyone the rights on one table that they have on another.
    CopyRights {
        from: ObjectName,
        to: ObjectName,
    },
    /// Fails when something hangs on this table that a new one in its place would lose.
    CheckNothingHangs(ObjectName),
    /// Moves an identity's counter behind the largest value that is there.
    AdvanceIdentity {
        table: ObjectName,
        column: String,
        sequence: SequenceOptions,
    },
    /// Moves a sequence of its own behind the largest value that is in a column.
    AdvanceSequence {
        table: ObjectName,
        column: String,
        sequence: Sequence,
    },
    /// Runs the statement that [`Statement::AdvanceSequence`] has put together, on a dialect whose sequences take no expression.
    RunAdvance,
    /// The function that the trigger of a table calls.
    CreateTouchFunction(Touch),
    /// The trigger that sets columns of a table at each update.
    CreateTouch(Touch),
    DropTouch(Touch),
    DropTouchFunction(Touch),
    /// Makes ready for [`Statement::CheckNothingUnknown`].
    PrepareUnknownCheck,
    /// Fails, and undoes the transaction, when something hangs on this table that a copy of it would lose.
    CheckNothingUnknown {
        table: ObjectName,
        /// The columns and the indexes that the model knows.
        columns: Vec<String>,
        indexes: Vec<String>,
    },
    FinishUnknownCheck,
    /// Whether a table's new name is read into the views and triggers that name it, which must all be sound then.
    FollowRenames(bool),
    /// Fails when a view or a trigger names what is gone: one of three statements.
    ProbeNames(usize),
    /// Makes ready for [`Statement::CheckForeignKeys`].
    PrepareForeignKeyCheck,
    /// Fails, and undoes the transaction, when a row of this table points at a parent that is not there.
    CheckForeignKeys(ObjectName),
    FinishForeignKeyCheck,
    EnforceForeignKeys(bool),
    Begin,
    Commit,
    /// Fails on the server with this message: what cannot be undone.
    Refuse {
        message: String,
    },
}

/// What sets columns at each update that leaves them as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Touch {
    /// Of the trigger, and of its function.
    pub(crate) name: String,
    pub(crate) table: ObjectName,
    /// The columns, and the expressions that they are set to.
    pub(crate) columns: Vec<(String, String)>,
    /// The columns of the primary key, by which the row is found again.
    pub(crate) key: Vec<String>,
}

/// Where a new label of an enum type stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LabelPosition {
    Last,
    Before(String),
}

/// What a comment hangs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CommentOn {
    Namespace(String),
    Extension(String),
    Table(ObjectName),
    Column(ObjectName, String),
    Enumeration(ObjectName),
    Domain(ObjectName),
    Sequence(ObjectName),
    View(View),
}

/// One clause of an ALTER TABLE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AlterAction {
    AddColumn(Column),
    /// A column in a place of its own, on dialects that have places.
    AddColumnBehind {
        column: Column,
        behind: String,
    },
    DropColumn(String),
    RenameColumn {
        from: String,
        to: String,
    },
    /// The whole column anew, on dialects that state a column as a whole.
    ModifyColumn(Column),
    /// The whole column anew, under another name.
    ChangeColumn {
        from: String,
        to: Column,
    },
    SetType {
        column: String,
        column_type: ColumnType,
        collation: Option<String>,
        using: Option<String>,
    },
    /// Where long values of a column are kept.
    SetStorage {
        column: String,
        storage: String,
    },
    /// How long values of a column are compressed; `None` for the server's usual way.
    SetCompression {
        column: String,
        compression: Option<String>,
    },
    /// The expression of a stored column anew, in place.
    SetExpression {
        column: String,
        expression: String,
    },
    SetDefault {
        column: String,
        default: String,
    },
    DropDefault(String),
    SetNotNull(String),
    DropNotNull(String),
    AddIncrement {
        column: String,
        always: bool,
        sequence: SequenceOptions,
    },
    /// What differs: who gives the value, and how it counts.
    SetIncrement {
        column: String,
        always: Option<bool>,
        from: SequenceOptions,
        to: SequenceOptions,
    },
    DropIncrement(String),
    DropExpression(String),
    AddPrimaryKey(PrimaryKey),
    AddUnique(Unique),
    /// A constraint that takes over an index that is there, and gives it its name.
    TakeIndex {
        unique: Unique,
        index: String,
    },
    AddForeignKey(ForeignKey),
    AddCheck(Check),
    AddExclusion(Exclusion),
    DropPrimaryKey(Option<String>),
    DropUnique(String),
    DropForeignKey(String),
    DropCheck(String),
    DropExclusion(String),
    /// When a foreign key is looked at.
    SetDeferral {
        constraint: String,
        deferral: Option<Deferral>,
    },
    /// Looks at the rows that were there before the constraint.
    ValidateConstraint(String),
    /// Whether a foreign key is kept, or a check on dialects that alter one.
    Enforce {
        constraint: String,
        kind: ConstraintKind,
        enforced: bool,
    },
    RenameConstraint {
        from: String,
        to: String,
    },
    AddIndex(Index),
    DropIndex(String),
    RenameIndex {
        from: String,
        to: String,
    },
    /// Whether the planner may take an index.
    ShowIndex {
        index: String,
        visible: bool,
    },
    /// Whether policies are asked.
    SecureRows(bool),
    /// Whether they are asked for the table's owner too.
    ForceRowSecurity(bool),
    SetComment(Option<String>),
    /// The character set and collation of a table and of every text in it.
    ConvertTexts {
        charset: String,
        collation: Option<String>,
    },
    /// Whether the rows of a table survive a crash.
    SetLogged(bool),
    ResetOption(String),
    SetOption {
        name: String,
        value: String,
    },
    Partitions(PartitionAction),
}
