//! MariaDB: how its data folder is made and how it is run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Context, Failure, Result};
use crate::servers::account::Account;
use crate::servers::engine::Installed;
use crate::servers::process;

pub(crate) const DEBIAN_PROGRAMS: (&str, &[&str]) = ("usr/sbin", &["usr/sbin/mariadbd"]);

/// The scripts that make a new server's own tables, in order, without the prefix that changed between releases.
const SYSTEM_TABLES: &[&str] = &["system_tables", "performance_tables", "system_tables_data", "maria_add_gis_sp_bootstrap", "sys_schema"];

/// Root comes in without a password, over TCP.
const BEFORE: &str = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n";

pub(crate) fn initialize(installed: &Installed<'_>, data: &Path, account: Account) -> Result<()> {
    let share = share(installed.root)?;
    let script = data.join("initialize.sql");
    let mut text = BEFORE.to_owned();
    for name in SYSTEM_TABLES {
        text.push_str(&system_script(&share, name)?);
    }
    fs::write(&script, text).context(|| format!("cannot write {}", script.display()))?;
    make_folder(&data.join("db"), account)?;
    let mut command = base(installed, &share, data);
    command.args(["--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K"]);
    account.apply(&mut command);
    process::run_with_input(&mut command, Some(&script), &data.join("initialize.log"))
}

pub(crate) fn command(installed: &Installed<'_>, data: &Path, port: u16) -> Command {
    let share = share(installed.root).unwrap_or_else(|_| installed.root.join("usr/share/mariadb"));
    let mut command = base(installed, &share, data);
    command.args(["--bind-address=127.0.0.1", "--socket=server.sock", "--skip-name-resolve", "--max-connections=400"]);
    command.args(["--max-allowed-packet=64M", "--innodb-doublewrite=0", "--innodb-buffer-pool-size=64M"]);
    command.arg(format!("--port={port}"));
    command
}

/// What the making and the running of a server share: everything from the unpacked packages, nothing of the system's.
fn base(installed: &Installed<'_>, share: &Path, data: &Path) -> Command {
    let mut command = Command::new(installed.programs.join("mariadbd"));
    command.arg("--no-defaults");
    for (option, path) in [
        ("basedir", installed.root.join("usr")),
        ("lc-messages-dir", share.to_owned()),
        ("character-sets-dir", share.join("charsets")),
        ("plugin-dir", installed.root.join("usr/lib/mysql/plugin")),
        ("datadir", data.join("db")),
        ("tmpdir", data.to_owned()),
    ] {
        command.arg(format!("--{option}={}", path.display()));
    }
    command.args(["--innodb-flush-log-at-trx-commit=0", "--innodb-log-file-size=32M", "--debug-no-sync"]);
    command
}

/// 10.11 keeps its files under MySQL's name.
fn share(root: &Path) -> Result<PathBuf> {
    let folders = ["usr/share/mariadb", "usr/share/mysql"].map(|folder| root.join(folder));
    let found = folders.into_iter().find(|folder| folder.join("english/errmsg.sys").exists());
    found.ok_or_else(|| Failure::new("MariaDB's packages hold no messages: mariadb-server-core has changed its layout"))
}

fn system_script(share: &Path, name: &str) -> Result<String> {
    let names = [format!("mariadb_{name}.sql"), format!("mysql_{name}.sql"), format!("{name}.sql")];
    let path = names.iter().map(|name| share.join(name)).find(|path| path.exists());
    let path = path.ok_or_else(|| Failure::new(format!("MariaDB's packages hold no script {name}.sql")))?;
    fs::read_to_string(&path).context(|| format!("cannot read {}", path.display()))
}

fn make_folder(folder: &Path, account: Account) -> Result<()> {
    fs::create_dir(folder).context(|| format!("cannot make {}", folder.display()))?;
    account.own(folder)
}
