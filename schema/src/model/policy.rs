use super::PolicyCommand;
use crate::expression::mentions;

/// A policy: which rows of its table which roles see and write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The policy's name, once in its table.
    pub name: String,
    /// What it is asked about.
    pub command: PolicyCommand,
    /// Whether a row has to pass it besides those that let it through.
    pub restrictive: bool,
    /// The roles that it holds for, by name; none for all.
    pub roles: Vec<String>,
    /// The rows that are there for them.
    pub using: Option<String>,
    /// The rows that they may write.
    pub check: Option<String>,
}

impl Policy {
    /// Whether it differs from the other in what is altered in place: what is asked cannot be taken back there.
    #[must_use]
    pub fn is_alterable_to(&self, other: &Self) -> bool {
        let keeps = |from: &Option<String>, to: &Option<String>| from.is_none() || to.is_some();
        self.command == other.command
            && self.restrictive == other.restrictive
            && keeps(&self.using, &other.using)
            && keeps(&self.check, &other.check)
    }

    /// What it asks.
    pub fn expressions(&self) -> impl Iterator<Item = &String> {
        self.using.iter().chain(&self.check)
    }

    /// Everything that it asks, as one text.
    #[cfg(feature = "engine")]
    pub(crate) fn text(&self) -> String {
        self.expressions().map(|text| format!("({text})\n")).collect()
    }

    /// What it asks, to change it.
    pub(crate) fn expressions_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.using.iter_mut().chain(&mut self.check)
    }

    /// What of it follows a column to its new name. A text with a query in it names columns of several tables and is for its author to change.
    pub(crate) fn plain_expressions_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.expressions_mut().filter(|text| !has_query(text))
    }
}

fn has_query(text: &str) -> bool {
    ["select", "table"].iter().any(|word| mentions(text, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(using: Option<&str>, check: Option<&str>) -> Policy {
        Policy { using: using.map(str::to_owned), check: check.map(str::to_owned), ..Policy::default() }
    }

    #[test]
    fn what_is_asked_is_changed_in_place_and_not_taken_back() {
        let both = policy(Some("a"), Some("b"));
        assert!(policy(Some("x"), None).is_alterable_to(&both));
        assert!(!both.is_alterable_to(&policy(Some("a"), None)));
        assert!(!both.is_alterable_to(&policy(None, Some("b"))));
        assert!(both.is_alterable_to(&Policy { roles: vec!["app".to_owned()], ..both.clone() }));
        assert!(!both.is_alterable_to(&Policy { restrictive: true, ..both.clone() }));
        assert!(!both.is_alterable_to(&Policy { command: PolicyCommand::Update, ..both.clone() }));
    }

    #[test]
    fn a_query_is_left_to_its_author() {
        let mut one = policy(Some("owner = 1"), Some("exists (SELECT 1 from members)"));
        assert_eq!(one.plain_expressions_mut().count(), 1);
    }
}
