//! MySQL: how its data folder is made and how it is run.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Context, Result};
use crate::servers::account::Account;
use crate::servers::engine::Installed;
use crate::servers::process;

pub(crate) const DEBIAN_PROGRAMS: (&str, &[&str]) = ("usr/sbin", &["usr/sbin/mysqld"]);

/// Root comes in without a password, over TCP: names are not resolved, so `localhost` does not stand for the address.
const ROOT: &str = "CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '';\nGRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n";

pub(crate) fn initialize(installed: &Installed<'_>, data: &Path, account: Account) -> Result<()> {
    let script = data.join("initialize.sql");
    fs::write(&script, ROOT).context(|| format!("cannot write {}", script.display()))?;
    account.own(&script)?;
    let mut command = base(installed, data);
    command.arg("--initialize-insecure").arg(format!("--init-file={}", script.display()));
    account.apply(&mut command);
    process::run(&mut command, &data.join("initialize.log"))
}

pub(crate) fn command(installed: &Installed<'_>, data: &Path, port: u16) -> Command {
    let mut command = base(installed, data);
    command.args(["--bind-address=127.0.0.1", "--socket=server.sock", "--skip-name-resolve", "--max-connections=400", "--skip-log-bin"]);
    command.args(["--max-allowed-packet=64M", "--skip-innodb-doublewrite", "--innodb-buffer-pool-size=64M", "--performance-schema=OFF"]);
    command.arg(format!("--port={port}"));
    command
}

/// What the making and the running of a server share: everything from the unpacked packages, nothing of the system's.
fn base(installed: &Installed<'_>, data: &Path) -> Command {
    let share = installed.root.join("usr/share/mysql");
    let mut command = Command::new(installed.programs.join("mysqld"));
    command.arg("--no-defaults");
    for (option, path) in [
        ("basedir", installed.root.join("usr")),
        ("lc-messages-dir", share.clone()),
        ("character-sets-dir", share.join("charsets")),
        ("plugin-dir", installed.root.join("usr/lib/mysql/plugin")),
        ("datadir", data.join("db")),
        ("tmpdir", data.to_owned()),
    ] {
        command.arg(format!("--{option}={}", path.display()));
    }
    command.args(["--secure-file-priv=NULL", "--mysqlx=OFF", "--innodb-flush-log-at-trx-commit=0", "--innodb-redo-log-capacity=64M"]);
    command
}
