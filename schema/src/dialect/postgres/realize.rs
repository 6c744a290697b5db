use std::borrow::Cow;
use std::sync::Arc;

use super::cast::{self, Cast};
use super::{
    Postgres, check, domain, enumeration, fill, foreign_key, generated, hazard, object, options, partition, policy, raw, rename,
    repartition, types, unique, view,
};
use crate::change::{Change, TableChange};
use crate::dialect::raw::{self as shared, GrantOption};
use crate::dialect::{Alteration, Disturbance, Realize};
use crate::hazard::{Hazard, HazardCode};
use crate::lower::followed;
use crate::model::{Column, ColumnType, Increment, IndexKey, ObjectName, Schema, Sequence, Table, Tables};
use crate::plan::{Altered, Context, Dependent, DependentKind, Mode, PlanError, Rank, Reading, Step, TouchKind, taken_up};
use crate::sql::{AlterAction, CommentOn, Statement, sequence};

impl Realize for Postgres {
    fn disturbs(&self, context: &Context<'_>, change: &Change, standing: DependentKind) -> Vec<(ObjectName, Disturbance)> {
        match standing {
            DependentKind::View | DependentKind::Policy => view::disturbs(context, change),
            DependentKind::Trigger | DependentKind::Routine => raw::disturbs(context, change),
            DependentKind::Grant | DependentKind::Event => Vec::new(),
            DependentKind::Setting => raw::disturbs_settings(context, change),
        }
    }

    fn alteration(&self, context: &Context<'_>, altered: Altered<'_>) -> Alteration {
        match altered {
            Altered::View { from, to } => view::alteration(from, to),
            Altered::SqlObject { from, to } => raw::alteration(context, from, to),
            Altered::Policy { .. } => Alteration::InPlace,
        }
    }

    fn text_of<'a>(&self, dependent: &'a Dependent, reading: Reading) -> Cow<'a, str> {
        match dependent {
            Dependent::View(view) => Cow::Borrowed(&view.query),
            Dependent::SqlObject(object) => raw::text_of(object, reading),
            Dependent::Policy { policy, .. } => Cow::Owned(policy.text()),
        }
    }

    fn take_down(&self, context: &Context<'_>, dependent: &Dependent, for_good: bool) -> Result<Vec<Step>, PlanError> {
        match dependent {
            Dependent::View(view) => self.realize(context, &Change::DropView(view.clone())),
            Dependent::SqlObject(object) => Ok(shared::take_down(object, GrantOption::GoesWithIt, "")),
            Dependent::Policy { table, policy } => Ok(vec![policy::drop(table, policy, for_good)]),
        }
    }

    fn put_up(&self, context: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError> {
        match dependent {
            Dependent::View(view) => self.realize(context, &Change::CreateView(view.clone())),
            Dependent::SqlObject(object) => Ok(shared::put_up(object)),
            Dependent::Policy { table, policy } => Ok(vec![policy::create(context, table, policy)]),
        }
    }

    fn restate(&self, context: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError> {
        Ok(match dependent {
            Dependent::View(view) => view::restate(context, view),
            Dependent::SqlObject(object) => vec![Step::new(Rank::PutBack, "", vec![Statement::ReplaceSqlObject(object.clone())])],
            Dependent::Policy { .. } => Vec::new(),
        })
    }

    fn split(&self, changes: &[Change]) -> Vec<Vec<Change>> {
        enumeration::split(changes)
    }

    fn has_cast(&self, from: &ColumnType, to: &ColumnType) -> bool {
        cast::cast("", from, to) != Cast::Absent
    }

    // Indexes stand beside tables, and constraints that have one.
    fn names_taken(&self, table: &Table) -> Vec<ObjectName> {
        let keys = table.primary_key.iter().filter_map(|key| key.name.as_ref()).chain(table.uniques.iter().map(|unique| &unique.name));
        let indexes = table.exclusions.iter().map(|exclusion| &exclusion.name).chain(table.indexes.iter().map(|index| &index.name));
        keys.chain(indexes).map(|name| table.name.sibling(name)).collect()
    }

    fn adds_foreign_keys_later(&self) -> bool {
        true
    }

    fn realize(&self, context: &Context<'_>, change: &Change) -> Result<Vec<Step>, PlanError> {
        let cause = change.to_string();
        let one = |rank, statement| Ok(vec![Step::new(rank, cause.clone(), vec![statement])]);
        match change {
            Change::CreateNamespace(to) => Ok(object::create_namespace(context, to, &cause)),
            Change::DropNamespace(from) => one(Rank::DropType, Statement::DropNamespace(from.name.clone())),
            Change::RenameNamespace { from, to } => one(Rank::Rename, Statement::RenameNamespace { from: from.clone(), to: to.clone() }),
            Change::AlterNamespace { to, .. } => Ok(object::alter_namespace(to, &cause)),
            Change::CreateExtension(to) => Ok(object::create_extension(to, &cause)),
            Change::DropExtension(from) => one(Rank::DropType, Statement::DropExtension(from.clone())),
            Change::AlterExtension { from, to } => Ok(object::alter_extension(from, to, &cause)),
            Change::CreateEnumeration(to) => {
                let comment =
                    to.comment.clone().map(|text| Statement::Comment { on: CommentOn::Enumeration(to.name.clone()), text: Some(text) });
                let statements = [Statement::CreateEnumeration(to.clone())].into_iter().chain(comment).collect();
                Ok(vec![Step::new(Rank::CreateType, cause, statements)])
            }
            Change::DropEnumeration(from) => one(Rank::DropType, Statement::DropEnumeration(from.name.clone())),
            Change::RenameEnumeration { from, to } => {
                let mut statements = Vec::new();
                if from.name != to.name {
                    statements.push(Statement::RenameEnumeration { from: from.clone(), to: from.sibling(&to.name) });
                }
                if from.schema != to.schema {
                    statements.push(Statement::MoveEnumeration { name: from.sibling(&to.name), schema: to.schema.clone() });
                }
                Ok(vec![Step::new(Rank::Rename, cause, statements)])
            }
            Change::RenameLabel { enumeration, from, to } => {
                one(Rank::Rename, Statement::RenameLabel { enumeration: enumeration.clone(), from: from.clone(), to: to.clone() })
            }
            Change::AlterEnumeration { from, to } => Ok(enumeration::alter(context, from, to, &cause)),
            Change::CreateDomain(to) => Ok(vec![domain::create(to, &cause)]),
            Change::DropDomain(from) => Ok(vec![domain::drop(from, &cause)]),
            Change::RenameDomain { from, to } => Ok(vec![domain::rename(from, to, &cause)]),
            Change::AlterDomain { from, to } => Ok(domain::alter(from, to, &cause)),
            Change::CreateSequence(to) => Ok(object::create_sequence(context, to, &cause)),
            Change::DropSequence(from) => Ok(object::drop_sequence(context, from, &cause)),
            Change::RenameSequence { from, to } => Ok(object::rename_sequence(from, to, &cause)),
            Change::AlterSequence { from, to } => Ok(object::alter_sequence(from, to, &cause)),
            Change::CreateTable(table) => Ok(create_table(table, &cause)),
            Change::DropTable(table) => {
                let hazard = Hazard::new(
                    HazardCode::DropsTable,
                    table.name.to_string(),
                    format!("table {} and all of its rows are gone for good", table.name),
                );
                let step = Step::new(Rank::DropTable, cause, vec![Statement::DropTable(table.name.clone())]);
                Ok(vec![step.with_hazards([hazard])])
            }
            Change::RenameTable { from, to } if from.schema != to.schema && from.name != to.name => {
                let way = move_and_rename(context, from, to).into_iter();
                let statements = way.chain(partition::moved(context, from, to)).collect();
                Ok(vec![Step::new(Rank::Rename, cause, statements)])
            }
            Change::RenameTable { from, to } => {
                let statements = [Statement::RenameTable { from: from.clone(), to: to.clone() }].into_iter();
                Ok(vec![Step::new(Rank::Rename, cause, statements.chain(partition::moved(context, from, to)).collect())])
            }
            Change::AlterTable { .. } => Ok(Vec::new()),
            Change::CreateView(to) => Ok(view::create(to, &cause)),
            Change::DropView(from) => one(Rank::TakeDown, Statement::DropView(from.clone())),
            Change::RenameView { from, to } => Ok(view::rename(context, from, to, &cause)),
            Change::CreateSqlObject(to) => Ok(shared::create(to, &cause)),
            Change::DropSqlObject(from) => Ok(shared::drop(from, GrantOption::GoesWithIt, &cause)),
            Change::RenameSqlObject { from, to } => Ok(raw::rename(from, to, &cause)),
            Change::AlterSqlObject { from, to } => Ok(raw::alter(from, to, &cause)),
            Change::AlterView { from, to } => Ok(view::alter(from, to, &cause)),
        }
    }

    fn realize_table(&self, context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<Vec<Step>, PlanError> {
        // Their columns' new names are in place before all else.
        let from = context.before.table(&to.name).unwrap_or(from);
        partition::can_be_attached(context, from, to)?;
        if repartition::makes_anew(from, to) {
            return repartition::anew(context, from, to, changes);
        }
        partition::can_be_altered(context.target, to, changes)?;
        generated::can_be_plain(context.target, to, changes)?;
        let anew = generated::made_anew(context.target, from, to);
        let mut steps = foreign_key::set_aside(context, &to.name);
        steps.extend(generated::steps(from, to, &anew));
        let taken = unique::taken(context.target, from, to);
        let given_up = unique::given_up(context.target, from, to);
        for change in changes {
            let step = match change {
                TableChange::AddUnique(new) => {
                    taken.iter().find(|(_, unique)| *unique == new).map(|(index, _)| unique::take(&to.name, index, new))
                }
                TableChange::DropUnique(old) => {
                    given_up.iter().find(|(_, unique)| *unique == old).map(|(index, _)| unique::give_up(&to.name, index, old))
                }
                TableChange::DropIndex(index) if taken.iter().any(|(taken, _)| *taken == index) => continue,
                TableChange::AddIndex(index) if given_up.iter().any(|(new, _)| *new == index) => continue,
                _ => None,
            };
            match step {
                Some(step) => steps.push(step),
                None => steps.extend(table_change(context, from, to, change, changes, &anew)),
            }
        }
        policy::spare_owner(from, to, &mut steps);
        Ok(steps)
    }

    fn touch(&self, _: &Column) -> TouchKind {
        TouchKind::TriggerAndFunction
    }

    fn frame(&self, _: Mode, steps: Vec<Step>) -> Vec<Step> {
        steps
    }
}

/// The server renames within a schema, and moves under the same name. On the way it must not meet what is called so.
fn move_and_rename(context: &Context<'_>, from: &ObjectName, to: &ObjectName) -> Vec<Statement> {
    let schemas = [context.original, context.before, context.after];
    let is_free = |name: &ObjectName| {
        let is_taken = |schema: &Schema| {
            schema.table(name).is_some()
                || schema.views.iter().any(|view| view.name == *name)
                || schema.sequences.iter().any(|sequence| sequence.name == *name)
        };
        !schemas.iter().any(|schema| is_taken(schema))
    };
    let (renamed, moved) = (from.sibling(&to.name), to.sibling(&from.name));
    let aside = followed(from, "__kit_moved");
    let way = if is_free(&renamed) {
        vec![renamed]
    } else if is_free(&moved) {
        vec![moved]
    } else {
        vec![aside.clone(), to.sibling(aside.name)]
    };
    let places: Vec<&ObjectName> = std::iter::once(from).chain(&way).chain([to]).collect();
    places.windows(2).map(|pair| Statement::RenameTable { from: pair[0].clone(), to: pair[1].clone() }).collect()
}

pub(super) fn create_table(table: &Arc<Table>, cause: &str) -> Vec<Step> {
    let (created, unvalidated) = check::split_unvalidated(table);
    let mut statements = vec![Statement::CreateTable(created)];
    statements.extend(unvalidated);
    let stored = table.columns.iter().filter_map(|column| Some((column.name.clone(), column.storage.clone()?)));
    let stored = stored.map(|(column, storage)| AlterAction::SetStorage { column, storage });
    statements.extend(stored.map(|action| Statement::AlterTable { table: table.name.clone(), actions: vec![action] }));
    let partitions = table.partitioning.iter().flat_map(|partitioning| &partitioning.partitions);
    statements.extend(partitions.map(|one| Statement::CreatePartition { table: table.name.clone(), partition: one.clone() }));
    statements.extend(table.indexes.iter().map(|index| Statement::CreateIndex { table: table.name.clone(), index: index.clone() }));
    let (secured, policies) = policy::of_new_table(table);
    statements.extend(secured);
    let mut steps = vec![Step::new(Rank::CreateTable, cause, statements)];
    steps.extend(policies);
    let on_table = table.comment.clone().map(|text| (CommentOn::Table(table.name.clone()), text));
    let on_columns = table
        .columns
        .iter()
        .filter_map(|column| Some((CommentOn::Column(table.name.clone(), column.name.clone()), column.comment.clone()?)));
    for (on, text) in on_table.into_iter().chain(on_columns) {
        steps.push(Step::new(Rank::Comment, String::new(), vec![Statement::Comment { on, text: Some(text) }]));
    }
    steps
}

pub(super) fn table_change(
    context: &Context<'_>,
    before: &Table,
    to: &Table,
    change: &TableChange,
    all: &[TableChange],
    anew: &[&str],
) -> Vec<Step> {
    let name = &to.name;
    let cause = format!("{name}: {change}");
    let alter = |rank, action| Step::new(rank, cause.clone(), vec![Statement::AlterTable { table: name.clone(), actions: vec![action] }]);
    let refuses = |object: String, message: &str| Hazard::new(HazardCode::MayRefuseRows, object, message);
    match change {
        // Labels belong to enum types here.
        TableChange::RenameLabel { .. } => Vec::new(),
        TableChange::RenameColumn { .. } | TableChange::RenameConstraint { .. } | TableChange::RenameIndex { .. } => {
            rename::step(name, change, &cause).into_iter().collect()
        }
        TableChange::AddColumn(column) => {
            // What is computed from a column comes after that column's changes.
            let rank = if column.generated.is_some() { Rank::AddGenerated } else { Rank::AddColumn };
            let filled = fill::new_column(context, name, column, &cause);
            let mut added = filled.unwrap_or_else(|| {
                alter(rank, AlterAction::AddColumn(column.clone()))
                    .with_hazards(hazard::add_column(name, &domain::with_default(context.after, column)))
            });
            domain::taken_up(context.after, name, column, &mut added.hazards);
            let mut steps = vec![added];
            steps.extend(
                column.storage.clone().map(|storage| alter(rank, AlterAction::SetStorage { column: column.name.clone(), storage })),
            );
            steps.extend(
                column.comment.clone().map(|text| comment(CommentOn::Column(name.clone(), column.name.clone()), Some(text), &cause)),
            );
            steps
        }
        TableChange::DropColumn(column) => {
            let object = format!("{name}.{}", column.name);
            let message = format!("column {} and its values are gone for good", column.name);
            let rank = if column.generated.is_some() { Rank::DropConstraint } else { Rank::DropColumn };
            vec![alter(rank, AlterAction::DropColumn(column.name.clone())).with_hazards([Hazard::new(
                HazardCode::DropsColumn,
                object,
                message,
            )])]
        }
        TableChange::AlterColumn { from: old, to: new } if generated::keeps_values(old, new) => {
            alter_column(context, before, to, (&generated::written(old), new), &cause)
        }
        TableChange::AlterColumn { to: new, .. } if anew.contains(&new.name.as_str()) => Vec::new(),
        TableChange::AlterColumn { from: old, to: new } => {
            let mut steps = alter_column(context, before, to, (old, new), &cause);
            if let Some(generated) = new.generated.as_ref().filter(|_| generated::changes_in_place(context.target, old, new)) {
                let action = AlterAction::SetExpression { column: new.name.clone(), expression: generated.expression.clone() };
                let message = "every value is computed again; the whole table is written";
                let hazard = Hazard::new(HazardCode::RecreatesColumn, format!("{name}.{}", new.name), message);
                steps.push(alter(Rank::AddGenerated, action).with_hazards([hazard]));
            }
            steps
        }
        TableChange::AddPrimaryKey(key) => {
            let hazard = refuses(name.to_string(), "fails when two rows agree in the new primary key or one holds NULL in it");
            vec![alter(Rank::AddConstraint, AlterAction::AddPrimaryKey(key.clone())).with_hazards([hazard])]
        }
        TableChange::DropPrimaryKey(key) => {
            let constraint = key.name.clone().unwrap_or_else(|| format!("{}_pkey", name.name));
            let mut steps = vec![alter(Rank::DropConstraint, AlterAction::DropPrimaryKey(Some(constraint)))];
            // The key made its columns NOT NULL, and they stay so when it goes.
            let nullable = key.columns.iter().filter(|column| to.column(column).is_some_and(|column| column.nullable));
            let altered =
                |column: &str| all.iter().any(|change| matches!(change, TableChange::AlterColumn { to, .. } if to.name == column));
            steps.extend(
                nullable.filter(|column| !altered(column)).map(|column| alter(Rank::AlterColumn, AlterAction::DropNotNull(column.clone()))),
            );
            steps
        }
        TableChange::AddUnique(unique) => {
            let hazard = refuses(name.to_string(), "fails when two rows agree in it");
            vec![alter(Rank::AddConstraint, AlterAction::AddUnique(unique.clone())).with_hazards([hazard])]
        }
        TableChange::DropUnique(unique) => vec![alter(Rank::DropConstraint, AlterAction::DropUnique(unique.name.clone()))],
        TableChange::AddForeignKey(key) => vec![foreign_key::add(name, key, &cause)],
        TableChange::DropForeignKey(key) => vec![foreign_key::drop(name, key, &cause)],
        TableChange::AlterForeignKey { from, to: key } => foreign_key::alter(context, to, from, key, &cause),
        TableChange::AddCheck(check) => vec![check::add(name, check, &cause)],
        TableChange::AlterCheck { from, to } => vec![check::alter(name, from, to, &cause)],
        TableChange::DropCheck(check) => vec![alter(Rank::DropConstraint, AlterAction::DropCheck(check.name.clone()))],
        TableChange::AddExclusion(exclusion) => {
            let hazard = refuses(name.to_string(), "fails when two rows exclude each other");
            vec![alter(Rank::AddConstraint, AlterAction::AddExclusion(exclusion.clone())).with_hazards([hazard])]
        }
        TableChange::DropExclusion(exclusion) => {
            vec![alter(Rank::DropConstraint, AlterAction::DropExclusion(exclusion.name.clone()))]
        }
        TableChange::AddIndex(index) => {
            let hazards = index.unique.then(|| refuses(name.to_string(), "fails when two rows agree in it"));
            let statement = Statement::CreateIndex { table: name.clone(), index: index.clone() };
            vec![Step::new(Rank::AddConstraint, cause, vec![statement]).with_hazards(hazards)]
        }
        TableChange::DropIndex(index) => {
            let statement = Statement::DropIndex { table: name.clone(), index: index.name.clone() };
            vec![Step::new(Rank::DropConstraint, cause, vec![statement])]
        }
        // Nothing of an index that a definition can state is altered in place here: what differs is dropped and created.
        TableChange::AlterIndex { from, to: new } => {
            let drop = Statement::DropIndex { table: name.clone(), index: from.name.clone() };
            // It goes before a column of its own does.
            let goes = |column: &Column| to.column(&column.name).is_none() || anew.contains(&column.name.as_str());
            let hazards = new.unique.then(|| refuses(name.to_string(), "fails when two rows agree in it"));
            if before.columns.iter().any(|column| goes(column) && index_uses(from, &column.name)) {
                let create = Statement::CreateIndex { table: name.clone(), index: new.clone() };
                return vec![
                    Step::new(Rank::DropConstraint, cause.clone(), vec![drop]),
                    Step::new(Rank::AddConstraint, cause, vec![create]).with_hazards(hazards),
                ];
            }
            vec![
                Step::new(Rank::AddConstraint, cause, vec![drop, Statement::CreateIndex { table: name.clone(), index: new.clone() }])
                    .with_hazards(hazards),
            ]
        }
        TableChange::RenamePolicy { .. } | TableChange::AlterPolicy { .. } | TableChange::AlterRowSecurity { .. } => {
            policy::change(name, change, &cause).into_iter().collect()
        }
        // They are taken down first and put up last.
        TableChange::AddPolicy(_) | TableChange::DropPolicy(_) => Vec::new(),
        // What kit takes over is there already.
        TableChange::AlterExternal { .. } => Vec::new(),
        TableChange::AlterComment { to, .. } => vec![comment(CommentOn::Table(name.clone()), to.clone(), &cause)],
        TableChange::AlterOptions { from, to: options } => {
            let mut steps = options::alter(name, from, options, &cause);
            // What the parent says holds for partitions that come.
            let partitions = to.partitioning.iter().flat_map(|partitioning| &partitioning.partitions);
            let kept = partitions.filter(|one| before.partitioning.as_ref().is_some_and(|old| old.partition(&one.name).is_some()));
            steps.extend(kept.flat_map(|one| options::alter(&name.sibling(&one.name), from, options, &cause)));
            steps
        }
        TableChange::RenamePartition { from, to } => {
            let statement = Statement::RenameTable { from: name.sibling(from), to: name.sibling(to) };
            vec![Step::new(Rank::Rename, cause, vec![statement])]
        }
        TableChange::AlterPartitioning { from: Some(old), to: Some(new) } => repartition::in_place(before, to, old, new, &cause),
        TableChange::AlterAttachment { from, to } => vec![partition::attach(name, from.as_ref(), to.as_ref(), &cause)],
        // The table is made anew.
        TableChange::AlterPartitioning { .. } => Vec::new(),
    }
}

fn comment(on: CommentOn, text: Option<String>, cause: &str) -> Step {
    Step::new(Rank::Comment, cause, vec![Statement::Comment { on, text }])
}

fn alter_column(context: &Context<'_>, before: &Table, after: &Table, (from, to): (&Column, &Column), cause: &str) -> Vec<Step> {
    let table = &after.name;
    let (mut aside, mut back) = (Vec::new(), Vec::new());
    let mut filled = None;
    let mut actions = Vec::new();
    let mut hazards = Vec::new();
    let column = || to.name.clone();
    if from.generated.is_some() && to.generated.is_none() {
        actions.push(AlterAction::DropExpression(column()));
    }
    if from.increment.is_some() && to.increment.is_none() {
        actions.push(AlterAction::DropIncrement(column()));
    }
    let retyped = from.column_type != to.column_type;
    let collated = from.collation != to.collation;
    // A default of the old type would have to be cast, and often cannot be.
    if from.default.is_some() && (retyped || to.default.is_none()) {
        actions.push(AlterAction::DropDefault(column()));
    }
    if retyped {
        let stated = context.intents.cast(table, &to.name);
        hazards.extend(hazard::type_change(table, from, to, stated.is_some()));
        domain::taken_up(context.after, table, to, &mut hazards);
        let using = stated.map(str::to_owned).or_else(|| match cast::cast(&types::quote(&to.name), &from.column_type, &to.column_type) {
            Cast::Using(expression) => Some(expression),
            Cast::ByItself | Cast::Absent => None,
        });
        // What compares the column with a value of its old type would be read again as it stands.
        if using.is_some() {
            enumeration::set_aside(before, to, Some(after), &mut aside, &mut back);
        }
        actions.push(AlterAction::SetType {
            column: column(),
            column_type: to.column_type.clone(),
            collation: to.collation.clone(),
            using,
        });
    } else if collated {
        let collation = to.collation.clone();
        actions.push(AlterAction::SetType { column: column(), column_type: to.column_type.clone(), collation, using: None });
    }
    actions.extend(kept(from, to));
    if let Some(default) = &to.default
        && (retyped || from.default != to.default)
    {
        actions.push(AlterAction::SetDefault { column: column(), default: default.clone() });
    }
    match (from.nullable, to.nullable) {
        (true, false) => {
            match context.intents.fill_or_default(table, &domain::with_default(context.after, to)) {
                Some(value) => filled = Some(value.to_owned()),
                None => {
                    let message = "fails when a row holds NULL";
                    hazards.push(Hazard::new(HazardCode::RefusesNulls, format!("{table}.{}", to.name), message));
                }
            }
            actions.push(AlterAction::SetNotNull(column()));
        }
        (false, true) => actions.push(AlterAction::DropNotNull(column())),
        (true, true) | (false, false) => {}
    }
    let always = |increment| increment == Increment::Always;
    match (from.increment, to.increment) {
        (None, Some(increment)) => {
            actions.push(AlterAction::AddIncrement { column: column(), always: always(increment), sequence: to.sequence.clone() })
        }
        (Some(old), Some(new)) if old != new || from.sequence != to.sequence => {
            hazards.extend(hazard::bounds(format!("{table}.{}", to.name), sequence::may_refuse(&from.sequence, &to.sequence)));
            actions.push(AlterAction::SetIncrement {
                column: column(),
                always: (old != new).then(|| always(new)),
                from: from.sequence.clone(),
                to: to.sequence.clone(),
            });
        }
        (Some(_), Some(_) | None) | (None, None) => {}
    }
    let numbered = from.increment.is_none() && to.increment.is_some();
    let mut statements = aside;
    for action in actions {
        let is_plain = matches!(action, AlterAction::DropIncrement(_));
        // What counted for the column makes room for what counts now, which may take its name.
        if matches!(action, AlterAction::AddIncrement { .. }) {
            let gone = context.before.sequences_of(table, &to.name).filter(|old| is_gone(old, context.after));
            statements.extend(gone.map(|old| Statement::DropSequence(old.name.clone())));
        }
        statements.push(Statement::AlterTable { table: table.clone(), actions: vec![action] });
        if is_plain {
            let new = context.after.sequences_of(table, &to.name).filter(|new| is_gone(new, context.before));
            statements.extend(new.flat_map(object::created));
        }
    }
    if let Some(value) = filled {
        fill::before_not_null(context, table, to, &value, &mut statements);
    }
    if numbered {
        statements.push(Statement::AdvanceIdentity { table: table.clone(), column: column(), sequence: to.sequence.clone() });
    }
    if let Some(sequence) = taken_up(context, from, to) {
        statements.push(Statement::AdvanceSequence { table: table.clone(), column: column(), sequence: sequence.clone() });
    }
    statements.extend(back);
    let mut steps = Vec::new();
    if !statements.is_empty() {
        steps.push(Step::new(Rank::AlterColumn, cause, statements).with_hazards(hazards));
    }
    if from.comment != to.comment {
        steps.push(comment(CommentOn::Column(table.clone(), column()), to.comment.clone(), cause));
    }
    steps
}

fn is_gone(sequence: &Sequence, schema: &Schema) -> bool {
    !schema.sequences.iter().any(|other| other.name == sequence.name)
}

/// Where and how long values are kept. Another type forgets where.
fn kept(from: &Column, to: &Column) -> Vec<AlterAction> {
    let mut actions = Vec::new();
    let forgotten = from.column_type != to.column_type;
    let storage = match (&from.storage, &to.storage) {
        (was, Some(is)) if forgotten || was.as_ref() != Some(is) => Some(is.as_str()),
        (Some(_), None) if !forgotten => Some(options::usual_storage(&to.column_type).unwrap_or("extended")),
        _ => None,
    };
    actions.extend(storage.map(|storage| AlterAction::SetStorage { column: to.name.clone(), storage: storage.to_owned() }));
    if from.compression != to.compression || (forgotten && to.compression.is_some()) {
        let compression = to.compression.clone();
        actions.push(AlterAction::SetCompression { column: to.name.clone(), compression });
    }
    actions
}

/// Whether an index is built over this column, names it in an expression or in its predicate.
pub(super) fn index_uses(index: &crate::model::Index, column: &str) -> bool {
    let part = index.parts.iter().any(|part| match &part.key {
        IndexKey::Column(name) => name == column,
        IndexKey::Expression(expression) => crate::expression::mentions(expression, column),
    });
    part || index.include.iter().any(|name| name == column)
        || index.predicate.as_ref().is_some_and(|predicate| crate::expression::mentions(predicate, column))
}

/// The tables' columns of an enum type, as they stand in a schema.
pub(super) fn columns_of_type<'a>(tables: &'a Tables, name: &'a ObjectName) -> impl Iterator<Item = (&'a Table, &'a Column)> {
    tables
        .iter()
        .flat_map(|table| table.columns.iter().map(move |column| (table.as_ref(), column)))
        .filter(move |(_, column)| column.column_type.as_enumeration() == Some(name))
}
