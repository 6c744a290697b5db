//! Which rows a role sees: policies, and whether they are asked.

use diesel_kit_definition::{Location, Policy, PolicyCommand, RowSecurity, Table};

use super::column::is_integer;
use super::dice::Dice;
use super::server::Server;

pub(crate) fn policies(dice: &mut Dice, server: Server, table: &mut Table) {
    if !server.is_postgres() || !dice.one_in(4) {
        return;
    }
    let plain = |column: &&diesel_kit_definition::Column| is_integer(column) && column.increment.is_none() && column.generated.is_none();
    let integers: Vec<String> = table.columns.iter().filter(plain).map(|column| column.name.clone()).collect();
    for name in ["own rows", "shown"] {
        if dice.one_in(2) {
            table.policies.push(policy(dice, name, &integers));
        }
    }
    table.row_security = match dice.below(6) {
        0 => Some(RowSecurity::On),
        1 => Some(RowSecurity::Forced),
        _ => None,
    };
}

fn policy(dice: &mut Dice, name: &str, integers: &[String]) -> Policy {
    let command = *dice.pick(&PolicyCommand::ALL);
    let sees = !matches!(command, PolicyCommand::Insert);
    let writes = !matches!(command, PolicyCommand::Select | PolicyCommand::Delete);
    Policy {
        name: name.into(),
        command,
        restrictive: dice.one_in(4),
        roles: if dice.one_in(4) { vec!["public".into()] } else { Vec::new() },
        using: sees.then(|| condition(dice, integers)),
        check: (writes && (!sees || dice.one_in(2))).then(|| condition(dice, integers)),
        renamed_from: None,
        location: Location::default(),
    }
}

fn condition(dice: &mut Dice, integers: &[String]) -> String {
    match integers {
        [] => "true".into(),
        integers => format!("{} {}", dice.pick(integers), dice.word(&["> 0", "< 1000", "<> 5"])),
    }
}
