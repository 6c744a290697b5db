//! The workspace's `rust-version` against what the locked dependencies ask for.

use std::collections::BTreeSet;

use cargo_metadata::semver::Version;
use cargo_metadata::{DependencyKind, Metadata, PackageId};

use crate::none;
use crate::project::metadata;

/// The packages outside the workspace that a build of it uses, tests aside, with the Rust they ask for.
fn asked(metadata: &Metadata) -> Vec<(String, Version)> {
    let nodes = &metadata.resolve.as_ref().expect("cargo resolves the workspace").nodes;
    let mut next: Vec<&PackageId> = metadata.workspace_members.iter().collect();
    let mut seen: BTreeSet<&PackageId> = next.iter().copied().collect();
    while let Some(id) = next.pop() {
        let node = nodes.iter().find(|node| node.id == *id).expect("every package is a node");
        for dep in node.deps.iter().filter(|dep| dep.dep_kinds.iter().any(|info| info.kind != DependencyKind::Development)) {
            if seen.insert(&dep.pkg) {
                next.push(&dep.pkg);
            }
        }
    }
    let foreign = seen.into_iter().filter(|id| !metadata.workspace_members.contains(id)).map(|id| &metadata[id]);
    foreign.filter_map(|package| Some((format!("{} {}", package.name, package.version), package.rust_version.clone()?))).collect()
}

fn problems(ours: &[(String, Option<Version>)], asked: &[(String, Version)]) -> Vec<String> {
    let Some((asker, needed)) = asked.iter().max_by(|(_, a), (_, b)| a.cmp(b)) else { return vec!["no dependency asks for a Rust".into()] };
    let wrong = ours.iter().filter(|(_, version)| version.as_ref() != Some(needed));
    wrong
        .map(|(name, version)| {
            let version = version.as_ref().map_or_else(|| "no rust-version".into(), |version| format!("rust-version {version}"));
            format!(
                "{name} has {version}; write rust-version = \"{}.{}\" in Cargo.toml, which {asker} asks for",
                needed.major, needed.minor
            )
        })
        .collect()
}

#[test]
fn ours_is_what_the_dependencies_ask_for() {
    let metadata = metadata();
    let ours: Vec<_> =
        metadata.workspace_packages().iter().map(|package| (package.name.to_string(), package.rust_version.clone())).collect();
    assert!(!ours.is_empty());
    none(&problems(&ours, &asked(&metadata)));
}

#[test]
fn too_old_too_new_and_none_are_found() {
    let asked = [("a 1.0.0".to_owned(), Version::new(1, 60, 0)), ("b 2.0.0".to_owned(), Version::new(1, 88, 0))];
    for (version, said) in [
        (Some(Version::new(1, 85, 0)), "rust-version 1.85.0"),
        (Some(Version::new(1, 90, 0)), "rust-version 1.90.0"),
        (None, "no rust-version"),
    ] {
        let expected = format!("x has {said}; write rust-version = \"1.88\" in Cargo.toml, which b 2.0.0 asks for");
        assert_eq!(problems(&[("x".into(), version)], &asked), [expected]);
    }
    assert_eq!(problems(&[("x".into(), Some(Version::new(1, 88, 0)))], &asked), [""; 0]);
    assert_eq!(problems(&[], &[]), ["no dependency asks for a Rust"]);
}
