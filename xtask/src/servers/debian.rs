//! Packages of another Debian release, fetched with a package configuration of their own and unpacked; nothing is installed.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Context, Failure, Result};
use crate::servers::process;
use crate::servers::sources::{self, Mirror};

/// Names a mirror of Debian for a machine whose own sources have none.
const MIRROR: &str = "KIT_TEST_DEBIAN_MIRROR";

/// What no server reads.
const LEFT_OUT: &[&str] =
    &["./usr/share/doc", "./usr/share/man", "./usr/share/info", "./usr/share/perl", "./usr/share/locale", "./usr/share/i18n"];

/// Fetches packages with all that they need, and unpacks them under `root`.
pub(crate) fn unpack(suite: &str, packages: &[&str], root: &Path) -> Result<()> {
    let apt = root.join("apt");
    let log = root.join("fetch.log");
    let configuration = configure(&apt, suite)?;
    let client = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("APT_CONFIG", &configuration).env("LC_ALL", "C").args(["-qq", "-o", "Acquire::Retries=3"]).args(arguments);
        process::run(&mut command, &log)
    };
    client(&["update"])?;
    client(&[&["install", "--yes", "--no-install-recommends", "--download-only"], packages].concat())?;
    link_merged_folders(root)?;
    for package in archives(&apt)? {
        unpack_one(&package, root, &log)?;
    }
    fs::remove_dir_all(&apt).context(|| format!("cannot remove {}", apt.display()))
}

/// The configuration that keeps apt-get away from the system's: own folders, an empty list of what is installed, one suite.
fn configure(apt: &Path, suite: &str) -> Result<PathBuf> {
    let mirror = mirror()?;
    for folder in ["etc/apt.conf.d", "etc/preferences.d", "state/lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(apt.join(folder)).context(|| format!("cannot make {}", apt.join(folder).display()))?;
    }
    let write = |name: &str, text: &str| fs::write(apt.join(name), text).context(|| format!("cannot write {}", apt.join(name).display()));
    write("state/status", "")?;
    write("etc/sources.list", &source(&mirror, suite))?;
    write("apt.conf", &settings(apt, &proxies()))?;
    Ok(apt.join("apt.conf"))
}

fn mirror() -> Result<Mirror> {
    if let Ok(uri) = std::env::var(MIRROR) {
        return Ok(Mirror { uri, signed_by: None });
    }
    sources::mirror(Path::new("/etc/apt"))
        .ok_or_else(|| Failure::new(format!("this machine's package sources name no mirror of Debian; {MIRROR} can name one")))
}

fn source(mirror: &Mirror, suite: &str) -> String {
    let signed_by = mirror.signed_by.as_ref().map(|key| format!("[signed-by={}] ", key.display())).unwrap_or_default();
    format!("deb {signed_by}{} {suite} main\n", mirror.uri)
}

fn settings(apt: &Path, proxies: &str) -> String {
    let apt = apt.display();
    // The date of an index is not checked, for a mirror of sid may lag; its signature is. Root's client stays root: the folders are root's.
    format!(
        r#"Dir::Etc "{apt}/etc"; Dir::Etc::sourceparts "-"; Dir::Etc::trustedparts "/etc/apt/trusted.gpg.d";
Dir::State "{apt}/state"; Dir::State::status "{apt}/state/status"; Dir::Cache "{apt}/cache"; Dir::Log "{apt}";
APT::Sandbox::User "root"; Acquire::Check-Valid-Until "false"; Acquire::Languages "none"; Debug::NoLocking "true";
{proxies}"#
    )
}

/// The machine's own proxies: without them some machines reach nothing.
fn proxies() -> String {
    let output = Command::new("apt-config").arg("dump").output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let is_proxy = |line: &&str| {
        line.starts_with("Acquire::") && line.split_whitespace().next().is_some_and(|key| key.to_lowercase().ends_with("::proxy"))
    };
    output.unwrap_or_default().lines().filter(is_proxy).map(|line| format!("{line}\n")).collect()
}

/// `/bin` and its like are links into `/usr` on today's Debian; older packages still unpack through them.
fn link_merged_folders(root: &Path) -> Result<()> {
    for folder in ["bin", "sbin", "lib", "lib64"] {
        let target = Path::new("usr").join(folder);
        fs::create_dir_all(root.join(&target)).context(|| format!("cannot make {}", root.join(&target).display()))?;
        symlink(&target, root.join(folder)).context(|| format!("cannot link {}", root.join(folder).display()))?;
    }
    Ok(())
}

fn archives(apt: &Path) -> Result<Vec<PathBuf>> {
    let folder = apt.join("cache/archives");
    let entries = fs::read_dir(&folder).context(|| format!("cannot read {}", folder.display()))?;
    let mut archives: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "deb")).collect();
    archives.sort();
    Ok(archives)
}

fn unpack_one(package: &Path, root: &Path, log: &Path) -> Result<()> {
    let tar = root.join("package.tar");
    let output = fs::File::create(&tar).context(|| format!("cannot write {}", tar.display()))?;
    let status =
        Command::new("dpkg-deb").arg("--fsys-tarfile").arg(package).stdout(output).status().context(|| "cannot run dpkg-deb".into())?;
    if !status.success() {
        return Err(Failure::new(format!("dpkg-deb cannot read {} ({status})", package.display())));
    }
    let mut command = Command::new("tar");
    command.arg("-xf").arg(&tar).arg("-C").arg(root).args(["--keep-directory-symlink", "--no-same-owner"]);
    command.args(LEFT_OUT.iter().map(|path| format!("--exclude={path}")));
    process::run(&mut command, log)?;
    fs::remove_file(&tar).context(|| format!("cannot remove {}", tar.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suite_is_ours_and_the_mirror_and_key_are_the_machines() {
        let mut mirror = Mirror { uri: "mirror://a.test/debian".into(), signed_by: Some("/keys/debian.gpg".into()) };
        assert_eq!(source(&mirror, "sid"), "deb [signed-by=/keys/debian.gpg] mirror://a.test/debian sid main\n");
        mirror.signed_by = None;
        assert_eq!(source(&mirror, "trixie"), "deb mirror://a.test/debian trixie main\n");
    }

    #[test]
    fn settings_touch_nothing_of_the_systems() {
        let text = settings(Path::new("/c/apt"), "Acquire::http::Proxy \"p\";\n");
        for key in ["Dir::Etc ", "Dir::State ", "Dir::State::status ", "Dir::Cache ", "Dir::Log "] {
            assert!(text.contains(&format!("{key}\"/c/apt")), "{key} in {text}");
        }
        assert!(text.ends_with("Acquire::http::Proxy \"p\";\n"));
    }
}
