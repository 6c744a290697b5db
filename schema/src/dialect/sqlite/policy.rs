//! Row-level security: there is none.

use crate::dialect::Refusal;

pub(super) fn refusal() -> Refusal {
    let help = "say at the struct that you know it: `sqlite(unprotected)`; your queries then have to leave out what a user may not see";
    Refusal::new("SQLite has no row-level security: whoever opens the file sees every row", help)
}
