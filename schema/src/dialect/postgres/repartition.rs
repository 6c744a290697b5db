//! Partitions that come, go and change. A partition is a table: what changes its bounds steps aside for a moment, and its rows go where they belong.
//! A table that is partitioned in another way, or becomes so, is made anew.

use std::sync::Arc;

use super::cast::{self, Cast};
use super::realize::{create_table, table_change};
use super::{Postgres, foreign_key, hazard, partition, policy, types};
use crate::change::TableChange;
use crate::hazard::{Hazard, HazardCode};
use crate::lower::cut;
use crate::model::{Column, ObjectName, Partition, PartitionBound, Partitioning, RowSecurity, Sequence, Table};
use crate::plan::{Context, PlanError, Rank, Step};
use crate::sql::{AlterAction, PartitionAction, Statement, clause};

/// Whether the server has no way from one to the other but another table: it alters neither what a table is partitioned by nor the type of
/// a column that says so.
pub(super) fn makes_anew(from: &Table, to: &Table) -> bool {
    match (&from.partitioning, &to.partitioning) {
        (None, None) => false,
        (Some(old), Some(new)) => {
            let retyped = |column: &&Column| {
                from.column(&column.name).is_some_and(|before| {
                    (&before.column_type, &before.collation, &before.generated)
                        != (&column.column_type, &column.collation, &column.generated)
                })
            };
            !old.looks_alike(new) || to.columns.iter().filter(retyped).any(|column| new.names(&column.name))
        }
        (None, Some(_)) | (Some(_), None) => true,
    }
}

/// Whether partitions step aside or go, which a foreign key to the table does not let them do.
pub(super) fn takes_apart(from: &Table, to: &Table) -> bool {
    makes_anew(from, to)
        || match (&from.partitioning, &to.partitioning) {
            (Some(old), Some(new)) => {
                let moves = Moves::of(old, new);
                !moves.sources().is_empty() || !moves.lost.is_empty()
            }
            (None, _) | (_, None) => false,
        }
}

/// What becomes of the partitions of a table that is partitioned as it was.
struct Moves<'a> {
    added: Vec<&'a Partition>,
    /// Before and after.
    changed: Vec<(&'a Partition, &'a Partition)>,
    /// Gone, and their rows go into others.
    merged: Vec<&'a Partition>,
    /// Gone with their rows.
    lost: Vec<&'a Partition>,
    /// What takes what no other takes, on both sides, and has to be looked through.
    rest: Option<&'a Partition>,
}

impl<'a> Moves<'a> {
    fn of(old: &'a Partitioning, new: &'a Partitioning) -> Self {
        let added: Vec<_> = new.partitions.iter().filter(|one| old.partition(&one.name).is_none()).collect();
        let kept = new.partitions.iter().filter_map(|one| Some((old.partition(&one.name)?, one)));
        let changed: Vec<_> = kept.filter(|(before, after)| before.bound != after.bound).collect();
        let has_rest = new.partitions.iter().any(|one| one.bound == PartitionBound::Default);
        let wants = |bound: &PartitionBound| {
            let mut targets = added.iter().copied().chain(changed.iter().map(|(_, after)| *after));
            // What takes the rest may hold rows of each.
            has_rest || targets.any(|target| *bound == PartitionBound::Default || bound.overlaps(&target.bound) != Some(false))
        };
        let gone = old.partitions.iter().filter(|one| new.partition(&one.name).is_none());
        let (merged, lost) = gone.partition(|one| wants(&one.bound));
        let rest = new.partitions.iter().find(|one| one.bound == PartitionBound::Default);
        let rest = rest.filter(|rest| old.partition(&rest.name) == Some(rest) && !(added.is_empty() && changed.is_empty()));
        Self { added, changed, merged, lost, rest }
    }

    /// What steps aside: as it is before.
    fn sources(&self) -> Vec<&'a Partition> {
        let changed = self.changed.iter().map(|(before, _)| *before);
        changed.chain(self.merged.iter().copied()).chain(self.rest).collect()
    }
}

/// The partitions of a table that is partitioned as it was.
pub(super) fn in_place(from: &Table, to: &Table, old: &Partitioning, new: &Partitioning, cause: &str) -> Vec<Step> {
    let table = &to.name;
    let moves = Moves::of(old, new);
    let mut statements = Vec::new();
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::Partitions(action)] };
    let sources = moves.sources();
    statements.extend(sources.iter().map(|source| alter(PartitionAction::Detach(source.name.clone()))));
    statements.extend(moves.lost.iter().map(|lost| Statement::DropTable(table.sibling(&lost.name))));
    let created = moves.added.iter().map(|one| Statement::CreatePartition { table: table.clone(), partition: (*one).clone() });
    statements.extend(created);
    let rows = Rows::of(from, to);
    let targets: Vec<&Partition> = moves.added.iter().copied().chain(moves.changed.iter().map(|(_, after)| *after)).collect();
    let rest = new.partitions.iter().find(|one| one.bound == PartitionBound::Default);
    // What goes altogether is put in again at the end, and the server finds the place of each row.
    let stays = |source: &&&Partition| new.partition(&source.name).is_some();
    for source in sources.iter().filter(stays) {
        for target in targets.iter().filter(|target| target.name != source.name) {
            let may_hold = source.bound == PartitionBound::Default || source.bound.overlaps(&target.bound) != Some(false);
            if let Some(condition) = partition::condition(table, new, &target.bound).filter(|_| may_hold) {
                statements.push(rows.moved(table, &source.name, &target.name, Some(condition)));
            }
        }
        let after = new.partition(&source.name).filter(|after| after.bound != source.bound);
        if let (Some(after), Some(rest)) = (after, rest.filter(|rest| rest.name != source.name))
            && let Some(own) = partition::condition(table, new, &after.bound)
        {
            statements.push(rows.moved(table, &source.name, &rest.name, Some(format!("({own}) IS NOT TRUE"))));
        }
    }
    let mut attached: Vec<&Partition> = moves.changed.iter().map(|(_, after)| *after).chain(moves.rest).collect();
    // The rest is looked through for rows of the others.
    attached.sort_by_key(|one| one.bound == PartitionBound::Default);
    statements.extend(attached.into_iter().map(|one| alter(PartitionAction::Attach(one.clone()))));
    let hides = to.row_security == RowSecurity::Forced && !moves.merged.is_empty();
    let force = |on| Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::ForceRowSecurity(on)] };
    statements.extend(hides.then(|| force(false)));
    for merged in &moves.merged {
        // Where a row finds no place nothing has happened.
        let all = rows.copied(table, &table.sibling(&merged.name), table);
        statements.extend([all, Statement::DropTable(table.sibling(&merged.name))]);
    }
    statements.extend(hides.then(|| force(true)));
    let mut hazards: Vec<Hazard> = moves.lost.iter().map(|lost| hazard::drops_partition(table, &lost.name)).collect();
    if !sources.is_empty() {
        let message = "fails when a row belongs to no partition any more; nobody can read or write the table meanwhile";
        hazards.push(Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message));
    }
    if statements.is_empty() {
        return Vec::new();
    }
    vec![Step::new(Rank::Rebuild, cause, statements).with_hazards(hazards)]
}

/// The columns whose values move with a row.
struct Rows {
    columns: Vec<String>,
    /// Whether the server would number one of them by itself.
    numbered: bool,
}

impl Rows {
    fn of(from: &Table, to: &Table) -> Self {
        let gone = from.columns.iter().filter(|column| to.column(&column.name).is_none());
        let columns: Vec<&Column> = to.columns.iter().chain(gone).filter(|column| column.generated.is_none()).collect();
        let numbered = columns.iter().any(|column| column.increment.is_some());
        Self { columns: columns.into_iter().map(|column| column.name.clone()).collect(), numbered }
    }

    fn moved(&self, table: &ObjectName, from: &str, to: &str, condition: Option<String>) -> Statement {
        self.statement(table, &table.sibling(from), &table.sibling(to), condition)
    }

    fn copied(&self, table: &ObjectName, from: &ObjectName, to: &ObjectName) -> Statement {
        self.statement(table, from, to, None)
    }

    fn statement(&self, table: &ObjectName, from: &ObjectName, to: &ObjectName, condition: Option<String>) -> Statement {
        let columns = self.columns.iter().map(|column| (column.clone(), types::quote(column))).collect();
        let numbered = self.numbered;
        Statement::MoveRows { table: table.clone(), from: from.clone(), to: to.clone(), columns, condition, numbered }
    }
}

/// The table made anew beside the old one, filled from it, and in its place: its keys, indexes, numbers, rights and comments with it.
pub(super) fn anew(context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<Vec<Step>, PlanError> {
    let table = &to.name;
    if let (Some(old), Some(_)) = (&from.partitioning, &to.partitioning)
        && old.external
    {
        let message = "the server alters in place neither what a table is partitioned by nor the type of such a column, and kit does not know the \
                       partitions that are made elsewhere: make the new table by hand, in a migration of your own";
        return Err(PlanError::refused(table.to_string(), message));
    }
    let (renames, others): (Vec<&TableChange>, Vec<&TableChange>) = changes.iter().partition(|change| crate::diff::is_rename(change));
    let mut steps: Vec<Step> = renames.iter().flat_map(|change| table_change(context, from, to, change, changes, &[])).collect();
    let steps_of_others = others.iter().flat_map(|change| table_change(context, from, to, change, changes, &[]));
    let mut hazards: Vec<Hazard> = steps_of_others.flat_map(|step| step.hazards).collect();
    let words: Vec<String> = others.iter().map(ToString::to_string).collect();
    let cause = format!("{table}: {}", words.join("; "));
    steps.extend(foreign_key::around_anew(context, from, to, &cause));
    hazards.push(hazard::rewrites(table, "every row is copied into a new table while nobody can read or write it"));
    hazards.push(Hazard::new(HazardCode::MayRefuseRows, table.to_string(), "fails when a row belongs to no partition"));
    let old = aside(table, &table.name);
    let mut statements = vec![Statement::CheckNothingHangs(table.clone()), Statement::RenameTable { from: table.clone(), to: old.clone() }];
    statements.extend(freed(from, &old));
    // Policies come last, and nothing hides a row from who copies it.
    let unhide = (from.row_security == RowSecurity::Forced)
        .then(|| Statement::AlterTable { table: old.clone(), actions: vec![AlterAction::ForceRowSecurity(false)] });
    statements.extend(unhide);
    let bare = Table { foreign_keys: Vec::new(), policies: Vec::new(), row_security: RowSecurity::Off, ..to.clone() };
    let fresh = Arc::new(bare);
    let mut comments = Vec::new();
    let mut indexes = Vec::new();
    for step in create_table(&fresh, &cause) {
        if step.rank == Rank::CreateTable {
            let (later, first): (Vec<_>, Vec<_>) =
                step.statements.into_iter().partition(|statement| matches!(statement, Statement::CreateIndex { .. }));
            statements.extend(first);
            indexes = later;
        } else {
            comments.push(step);
        }
    }
    let columns: Vec<_> = to.columns.iter().filter_map(|column| Some((column.name.clone(), value(context, from, to, column)?))).collect();
    let numbered: Vec<&Column> = to.columns.iter().filter(|column| column.increment.is_some()).collect();
    let copied = |name: &str| columns.iter().any(|(column, _)| column == name);
    statements.push(Statement::MoveRows {
        table: table.clone(),
        from: old.clone(),
        to: table.clone(),
        numbered: numbered.iter().any(|column| copied(&column.name)),
        columns: columns.clone(),
        condition: None,
    });
    for column in numbered.iter().filter(|column| copied(&column.name)) {
        let counts_on = from.column(&column.name).is_some_and(|before| before.increment.is_some());
        statements.push(if counts_on {
            Statement::CarryCounter { from: old.clone(), to: table.clone(), column: column.name.clone() }
        } else {
            Statement::AdvanceIdentity { table: table.clone(), column: column.name.clone(), sequence: column.sequence.clone() }
        });
    }
    statements.extend(indexes);
    statements.extend(policy::of_new_table(to).0);
    statements.push(Statement::CopyRights { from: old.clone(), to: table.clone() });
    // They would go with the old table.
    let owned = to.columns.iter().flat_map(|column| context.after.sequences_of(table, &column.name));
    let was = |sequence: &&Sequence| {
        sequence.owner == context.before.sequences.iter().find(|one| one.name == sequence.name).and_then(|one| one.owner.clone())
    };
    statements.extend(owned.filter(was).map(|one| Statement::OwnSequence { name: one.name.clone(), owner: one.owner.clone() }));
    statements.push(Statement::DropTable(old));
    steps.push(Step::new(Rank::Rebuild, cause, statements).with_hazards(hazards));
    steps.extend(comments);
    Ok(steps)
}

/// The name of something that stands aside for a moment.
fn aside(table: &ObjectName, name: &str) -> ObjectName {
    table.sibling(cut(&format!("__kit_old_{name}")))
}

/// Names that the new table takes are the schema's: those of keys, indexes, partitions and of what numbers columns.
fn freed(from: &Table, old: &ObjectName) -> Vec<Statement> {
    let alter = |action| Statement::AlterTable { table: old.clone(), actions: vec![action] };
    let mut out = Vec::new();
    out.extend(from.primary_key.iter().map(|key| {
        let name = key.name.clone().unwrap_or_else(|| format!("{}_pkey", from.name.name));
        alter(AlterAction::DropPrimaryKey(Some(name)))
    }));
    out.extend(from.uniques.iter().map(|unique| alter(AlterAction::DropUnique(unique.name.clone()))));
    out.extend(from.exclusions.iter().map(|exclusion| alter(AlterAction::DropExclusion(exclusion.name.clone()))));
    out.extend(from.indexes.iter().map(|index| Statement::DropIndex { table: old.clone(), index: index.name.clone() }));
    let numbered = from.columns.iter().filter(|column| column.increment.is_some());
    out.extend(numbered.map(|column| Statement::SetCounterAside {
        table: old.clone(),
        column: column.name.clone(),
        name: aside(old, &format!("{}_{}_seq", from.name.name, column.name)).name,
    }));
    let partitions = from.partitioning.iter().flat_map(|partitioning| &partitioning.partitions);
    out.extend(
        partitions
            .map(|partition| Statement::RenameTable { from: from.name.sibling(&partition.name), to: aside(&from.name, &partition.name) }),
    );
    out
}

/// What a column of the new table holds, over the columns of the old one. `None` where the server has the value.
fn value(context: &Context<'_>, from: &Table, to: &Table, column: &Column) -> Option<String> {
    if column.generated.is_some() {
        return None;
    }
    let name = types::quote(&column.name);
    let Some(before) = from.column(&column.name) else {
        return context.intents.fill(&to.name, &column.name).filter(|_| !column.nullable).map(str::to_owned);
    };
    let value = if before.column_type == column.column_type {
        name
    } else {
        match (context.intents.cast(&to.name, &column.name), cast::cast(&name, &before.column_type, &column.column_type)) {
            (Some(stated), _) => stated.to_owned(),
            (None, Cast::Using(expression)) => expression,
            // Without a cast in so many words the server refuses what does not fit.
            (None, Cast::ByItself | Cast::Absent) => name,
        }
    };
    let fill = context.intents.fill_or_default(&to.name, column).filter(|_| before.nullable && !column.nullable);
    Some(fill.map_or(value.clone(), |fill| format!("coalesce({value}, {fill})")))
}

/// Rows from one table to another. Those that meet a condition leave the first in the same statement.
pub(super) fn rows(from: &ObjectName, to: &ObjectName, columns: &[(String, String)], condition: Option<&str>, numbered: bool) -> String {
    let name = |name: &ObjectName| clause::name(&Postgres, name);
    let targets: Vec<String> = columns.iter().map(|(column, _)| types::quote(column)).collect();
    let values: Vec<&str> = columns.iter().map(|(_, value)| value.as_str()).collect();
    let (targets, values) = (targets.join(", "), values.join(", "));
    let own = if numbered { " OVERRIDING SYSTEM VALUE" } else { "" };
    match condition {
        None => format!("INSERT INTO {} ({targets}){own}\nSELECT {values} FROM {}", name(to), name(from)),
        Some(condition) => format!(
            "WITH moved AS (DELETE FROM {} WHERE {condition} RETURNING {values})\nINSERT INTO {} ({targets}){own} SELECT {values} FROM moved",
            name(from),
            name(to)
        ),
    }
}

/// What numbers a column has a name that the server chose, and may have chosen long ago.
pub(super) fn counter_aside(table: &ObjectName, column: &str, aside: &str) -> String {
    let (table, column) = (types::text_literal(&clause::name(&Postgres, table)), types::text_literal(column));
    let aside = types::text_literal(aside);
    format!(
        "DO $kit$ BEGIN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence({table}, {column}), {aside}); END $kit$"
    )
}

/// A counter that was never asked stays at its beginning.
pub(super) fn carry_counter(from: &ObjectName, to: &ObjectName, column: &str) -> String {
    let counter = |table: &ObjectName| {
        let (table, column) = (types::text_literal(&clause::name(&Postgres, table)), types::text_literal(column));
        format!("pg_get_serial_sequence({table}, {column})")
    };
    format!("SELECT setval({}, pg_sequence_last_value({}::regclass))", counter(to), counter(from))
}

/// Of the table and of its columns, and the owner.
pub(super) fn copy_rights(from: &ObjectName, to: &ObjectName) -> String {
    let (old, new) = (types::text_literal(&clause::name(&Postgres, from)), types::text_literal(&clause::name(&Postgres, to)));
    format!(
        "DO $kit$ DECLARE one record; BEGIN
    FOR one IN SELECT a.privilege_type || ' ON TABLE' AS what, a.grantee, a.is_grantable
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = {old}::regclass AND a.grantee <> c.relowner
        UNION ALL SELECT format('%s (%I) ON TABLE', a.privilege_type, n.attname), a.grantee, a.is_grantable
        FROM pg_attribute o, aclexplode(o.attacl) a, pg_attribute n
        WHERE o.attrelid = {old}::regclass AND n.attrelid = {new}::regclass AND n.attname = o.attname
    LOOP
        EXECUTE format('GRANT %s %s TO %s%s', one.what, {new}, CASE one.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(one.grantee)) END,
            CASE WHEN one.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    FOR one IN SELECT pg_get_userbyid(o.relowner) AS owner FROM pg_class o, pg_class n
        WHERE o.oid = {old}::regclass AND n.oid = {new}::regclass AND o.relowner <> n.relowner
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', {new}, one.owner);
    END LOOP;
END $kit$"
    )
}

/// What kit knows has been taken down by now.
pub(super) fn check_nothing_hangs(table: &ObjectName) -> String {
    let table = types::text_literal(&clause::name(&Postgres, table));
    format!(
        "DO $kit$ DECLARE lost text; BEGIN
    SELECT string_agg(what, ', ') INTO lost FROM (
        SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = {table}::regclass AND NOT tgisinternal
        UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = {table}::regclass
        UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE ev_class = {table}::regclass
        UNION ALL SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = {table}::regclass
    ) AS hanging (what);
    IF lost IS NOT NULL THEN
        RAISE EXCEPTION '% has % that kit does not know: drop it before, and make it again after', {table}, lost;
    END IF;
END $kit$"
    )
}
