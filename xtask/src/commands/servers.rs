//! `cargo xtask servers`: the test servers for a person at work.

use std::io::Read as _;
use std::process::ExitCode;
use std::time::Duration;

use crate::commands::take_only;
use crate::failure::{Failure, Result};
use crate::interrupt;
use crate::servers::catalog::{Need, Server, select};
use crate::servers::fleet::{Fleet, State};
use crate::talk::{data, say};

pub(super) fn run(arguments: &[String]) -> Result<ExitCode> {
    let mut only = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match take_only(argument, &mut rest) {
            Some(value) => only = Some(value?),
            None => return Err(Failure::new(format!("servers does not know `{argument}`"))),
        }
    }
    let wanted = select(only)?;
    interrupt::listen()?;
    let mut fleet = Fleet::raise(&wanted, &announce)?;
    let missing = fleet.servers.iter().any(|(server, state)| server.need == Need::Always && matches!(state, State::Missing(_)));
    if !interrupt::stopping() {
        say(format_args!("servers are up; Ctrl-C, or the end of this program's input, stops them"));
        wait(&mut fleet);
    }
    Ok(if missing { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A line that a shell can read, as soon as it is true.
fn announce(server: &Server, state: &State) {
    match state {
        State::Running(up) => {
            data(format_args!("export {}={}", server.variable(), up.url));
            say(format_args!("{} is up ({})", server.name, up.version));
        }
        State::Given => say(format_args!("{}: the one in {} is taken", server.name, server.variable())),
        State::Missing(failure) => say(format_args!("{} could not be had: {failure}\n  to get it: {}", server.name, server.remedy())),
        State::LeftOut => {}
    }
}

fn wait(fleet: &mut Fleet) {
    std::thread::spawn(|| {
        let mut buffer = [0; 256];
        while std::io::stdin().read(&mut buffer).is_ok_and(|length| length > 0) {}
        interrupt::stop();
    });
    let mut told = Vec::new();
    while !interrupt::stopping() {
        for line in fleet.fallen() {
            if !told.contains(&line) {
                say(format_args!("{line}"));
                told.push(line);
            }
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}
