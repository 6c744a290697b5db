use super::argument::{Argument, Once};
use super::key::Named;
use super::report::Report;
use super::settings::{self, Place, SERVERS};
use super::sql::SqlArguments;
use crate::{Exclusion, Settings};

const KEYS: [&str; 6] = ["name", "extension", SERVERS[0], SERVERS[1], SERVERS[2], SERVERS[3]];

/// `exclude(postgres = "gist (room WITH =, during WITH &&)", extension = "btree_gist")` at the struct.
pub(super) fn exclusion(report: &mut Report<'_>, argument: &Argument) -> Option<Exclusion> {
    let span = argument.span;
    let mut sql = SqlArguments::default();
    let mut settings = Settings::default();
    let (mut name, mut extension) = (None, None);
    let mut once = Once::default();
    let before = report.errors.len();
    for option in argument.list(report)? {
        if sql.take(report, option) || settings::take(report, Place::Exclusion, &mut settings, option, &mut Named::new()) {
            continue;
        }
        match option.word() {
            Some((word @ ("name" | "extension"), at)) => {
                let slot = if word == "name" { &mut name } else { &mut extension };
                let first = once.first(report, word, at);
                *slot = slot.take().or_else(|| option.filled_text(report).filter(|_| first));
            }
            Some((unknown, at)) => report.unknown(at, "key in `exclude(..)`", unknown, &KEYS),
            None => {}
        }
    }
    let failed = report.errors.len() > before;
    let definition = if failed { sql.done(&mut Report::new(""), span, "exclude") } else { sql.done(report, span, "exclude") }?;
    Some(Exclusion { name, definition, extension, settings, location: report.location(span) })
}
