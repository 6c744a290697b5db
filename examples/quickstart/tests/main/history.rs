//! The migrations in the repository are what kit makes of the quickstart's models today, byte for byte.
//!
//! `KIT_UPDATE=1` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::kit;

/// Every database, each at a version with vectors.
pub(crate) const CONFIG: &str = r#"[[target]]
database = "sqlite"
version = "bundled"

[[target]]
database = "postgres"
version = "16"

[[target]]
database = "mysql"
version = "9.7"

[[target]]
database = "mariadb"
version = "11.8"
"#;

const VERSIONS: [(&str, &str, &str); 2] = [
    (include_str!("../../src/models_v1.rs"), "create_documents_and_users", "20261121090000"),
    (include_str!("../../src/models_v2.rs"), "headlines_languages_comments", "20261128090000"),
];

#[test]
fn the_history_in_the_repository_is_what_kit_generates() {
    let kit = kit::program("sqlite");
    let project = tempfile::tempdir().unwrap();
    let folder = project.path();
    fs::create_dir(folder.join("src")).unwrap();
    fs::write(folder.join("kit.toml"), CONFIG).unwrap();
    for (models, name, version) in VERSIONS {
        fs::write(folder.join("src/models.rs"), models).unwrap();
        let output = Command::new(&kit).args(["generate", name, "--at", version]).current_dir(folder).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let generated = files(&folder.join("migrations"));
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    if std::env::var_os("KIT_UPDATE").is_some() {
        let _ = fs::remove_dir_all(&kept);
        for (path, text) in &generated {
            let file = kept.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }
    let kept = files(&kept);
    let names: Vec<_> = generated.keys().collect();
    assert_eq!(kept.keys().collect::<Vec<_>>(), names, "other files; KIT_UPDATE=1 writes what kit generates");
    for (path, text) in &generated {
        assert_eq!(kept[path], *text, "{path} differs; KIT_UPDATE=1 writes what kit generates");
    }
}

/// Every file below, by its path with slashes.
fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>().join("/");
                found.insert(below, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}
