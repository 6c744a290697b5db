//! Row-level security: there is none.

use crate::dialect::Refusal;
use crate::target::Target;

pub(super) fn refusal(target: &Target) -> Refusal {
    let message = format!("{target} has no row-level security: whoever may read the table sees every row");
    let help = format!(
        "say at the struct that you know it: `{}(unprotected)`; your queries then have to leave out what a user may not see",
        target.name()
    );
    Refusal::new(message, help)
}
