//! Folders as maps from path to text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file below a folder, by path with forward slashes. What is no text is told by its size.
pub(crate) type Tree = BTreeMap<String, String>;

pub(crate) fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    collect(folder, "", &mut tree);
    tree
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        // Git keeps no databases (.gitignore); what is in one, transcripts show.
        if name.ends_with(".db") || name.contains(".db-") {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), tree);
        } else {
            let text = match fs::read_to_string(entry.path()) {
                // A SQLite file is text as far as its first page goes.
                Ok(text) if !text.contains('\0') => text,
                _ => "(binary)\n".to_owned(),
            };
            tree.insert(name, text);
        }
    }
}

pub(crate) fn write(folder: &Path, tree: &Tree) {
    for (name, text) in tree {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What is in `after` and was not, or not like this, in `before`. A file that is gone is said so.
pub(crate) fn changed(before: &Tree, after: &Tree) -> Tree {
    let mut changed: Tree =
        after.iter().filter(|(name, text)| before.get(*name) != Some(text)).map(|(n, t)| (n.clone(), t.clone())).collect();
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        changed.insert(format!("{name}.gone"), String::new());
    }
    changed
}
