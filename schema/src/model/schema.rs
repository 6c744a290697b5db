use super::{Domain, Enumeration, Extension, Namespace, ObjectName, Sequence, SqlObject, SqlObjectId, Table, Tables, View};

/// What a database looks like, for one target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schema {
    /// Extensions that must be there, by name.
    pub extensions: Vec<Extension>,
    /// Namespaces besides the default one, by name.
    pub namespaces: Vec<Namespace>,
    /// Enum types, by name.
    pub enumerations: Vec<Enumeration>,
    /// Domains, by name.
    pub domains: Vec<Domain>,
    /// Sequences besides those of numbered columns, by name.
    pub sequences: Vec<Sequence>,
    /// Tables, by name.
    pub tables: Tables,
    /// Views, by name.
    pub views: Vec<View>,
    /// Functions, triggers and grants that are written in SQL, by what they are known by.
    pub sql_objects: Vec<SqlObject>,
}

impl Schema {
    /// The table of this name.
    #[must_use]
    pub fn table(&self, name: &ObjectName) -> Option<&Table> {
        self.tables.get(name).map(AsRef::as_ref)
    }

    /// The view of this name.
    #[must_use]
    pub fn view(&self, name: &ObjectName) -> Option<&View> {
        self.views.iter().find(|view| view.name == *name)
    }

    /// The object written in SQL that is known by this.
    #[must_use]
    pub fn sql_object(&self, id: &SqlObjectId) -> Option<&SqlObject> {
        self.sql_objects.iter().find(|object| object.id == *id)
    }

    /// The enum type of this name.
    #[must_use]
    pub fn enumeration(&self, name: &ObjectName) -> Option<&Enumeration> {
        self.enumerations.iter().find(|enumeration| enumeration.name == *name)
    }

    /// The domain of this name.
    #[must_use]
    pub fn domain(&self, name: &ObjectName) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.ty.name == *name)
    }

    /// Sorts everything whose order means nothing. The order of columns, labels and index parts stays.
    pub fn sort(&mut self) {
        self.extensions.sort_by(|a, b| a.name.cmp(&b.name));
        self.namespaces.sort_by(|a, b| a.name.cmp(&b.name));
        self.enumerations.sort_by(|a, b| a.name.cmp(&b.name));
        self.domains.sort_by(|a, b| a.ty.name.cmp(&b.ty.name));
        for domain in &mut self.domains {
            domain.checks.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self.sequences.sort_by(|a, b| a.name.cmp(&b.name));
        self.tables.those_mut(|table| !table.is_sorted()).for_each(Table::sort);
        self.views.sort_by(|a, b| a.name.cmp(&b.name));
        for view in &mut self.views {
            view.indexes.sort_by(|a, b| a.name.cmp(&b.name));
            view.depends_on.sort();
        }
        self.sql_objects.sort_by(|a, b| a.id.cmp(&b.id));
        for object in &mut self.sql_objects {
            object.depends_on.sort();
        }
    }
}
