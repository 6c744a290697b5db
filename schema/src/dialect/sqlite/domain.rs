//! Domains: there are none. A column that names one has its type, its default and its checks.

use crate::sql::{DomainStatement, Unsupported};
use crate::target::Target;

pub(super) fn unsupported(target: &Target, statement: &DomainStatement) -> Unsupported {
    Unsupported { target: target.to_string(), what: "have domains".to_owned(), object: statement.name().to_string() }
}
