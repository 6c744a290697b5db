//! Who may depend on whom: docs/architecture.md.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, PackageId};

use crate::none;
use crate::project::metadata;

/// The direct, normal dependencies among our own packages, all of them. Examples are handled apart.
const EDGES: &[(&str, &[&str])] = &[
    ("diesel-kit-definition", &[]),
    ("diesel-kit-schema", &["diesel-kit-definition"]),
    ("diesel-schema-derive", &["diesel-kit-definition"]),
    ("diesel-kit", &["diesel-kit-schema", "diesel-schema-derive"]),
    ("diesel-kit-cli", &["diesel-kit", "diesel-kit-definition", "diesel-kit-schema"]),
    ("xtask", &[]),
];

/// What an example may depend on, and must.
const EXAMPLE: &[&str] = &["diesel-kit"];

/// Nobody depends on these, not even a test.
const LEAVES: &[&str] = &["diesel-kit-cli", "xtask"];

/// What the schema is kept apart from, however far away: a parser of Rust, a query builder, a runtime, a command line.
const NOT_IN_SCHEMA: &[&str] = &["diesel", "diesel-async", "tokio", "clap"];

/// C libraries of database clients and of TLS, and what needs a C toolchain beyond SQLite's.
const BANNED: &[&str] = &["aws-lc-sys", "mysqlclient-sys", "native-tls", "openssl-sys", "pq-sys"];

/// A package of ours and what it names in its manifest.
#[derive(Debug, Clone)]
struct Ours {
    name: String,
    example: bool,
    dependencies: Vec<(String, DependencyKind)>,
}

impl Ours {
    fn normal<'a>(&'a self, among: &'a BTreeSet<&str>) -> BTreeSet<&'a str> {
        let named = self.dependencies.iter().filter(|(_, kind)| *kind == DependencyKind::Normal);
        named.map(|(name, _)| name.as_str()).filter(|name| among.contains(name)).collect()
    }
}

fn ours(metadata: &Metadata) -> Vec<Ours> {
    let package = |package: &&cargo_metadata::Package| Ours {
        name: package.name.to_string(),
        example: package.manifest_path.strip_prefix(&metadata.workspace_root).is_ok_and(|path| path.starts_with("examples")),
        dependencies: package.dependencies.iter().map(|dependency| (dependency.name.clone(), dependency.kind)).collect(),
    };
    metadata.workspace_packages().iter().map(package).collect()
}

fn edge_problems(packages: &[Ours]) -> Vec<String> {
    let names: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut problems = Vec::new();
    for package in packages {
        let expected = match EDGES.iter().find(|(name, _)| *name == package.name) {
            Some((_, expected)) => *expected,
            None if package.example => EXAMPLE,
            None => {
                problems.push(format!("{} is new: say in xtask/tests/tidy/dependencies.rs what it may depend on", package.name));
                continue;
            }
        };
        let (found, expected) = (package.normal(&names), expected.iter().copied().collect::<BTreeSet<&str>>());
        for extra in found.difference(&expected) {
            problems.push(format!("{} must not depend on {extra}: docs/architecture.md", package.name));
        }
        for absent in expected.difference(&found) {
            problems.push(format!("{} does not depend on {absent}, which docs/architecture.md says", package.name));
        }
        for (name, _) in package.dependencies.iter().filter(|(name, _)| LEAVES.contains(&name.as_str())) {
            problems.push(format!("{} must not depend on {name}, not even for tests", package.name));
        }
    }
    problems
}

/// Packages and what they use when they are built and run, by name.
type Graph = BTreeMap<String, BTreeSet<String>>;

fn graph(metadata: &Metadata) -> Graph {
    let name = |id: &PackageId| metadata[id].name.to_string();
    let mut graph = Graph::new();
    for node in &metadata.resolve.as_ref().expect("cargo resolves the workspace").nodes {
        let used = node.deps.iter().filter(|dep| dep.dep_kinds.iter().any(|info| info.kind != DependencyKind::Development));
        graph.entry(name(&node.id)).or_default().extend(used.map(|dep| name(&dep.pkg)));
    }
    graph
}

fn reachable(graph: &Graph, from: &str) -> BTreeSet<String> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
    while let Some(package) = next.pop() {
        for used in graph.get(&package).into_iter().flatten() {
            if seen.insert(used.clone()) {
                next.push(used.clone());
            }
        }
    }
    seen
}

fn schema_problems(packages: &[Ours], graph: &Graph) -> Vec<String> {
    let mut problems = Vec::new();
    let schema = packages.iter().filter(|package| package.name == "diesel-kit-schema");
    // Procedural macros bring syn along; the schema itself must not parse Rust.
    for (name, _) in
        schema.flat_map(|package| &package.dependencies).filter(|(name, kind)| name == "syn" && *kind != DependencyKind::Development)
    {
        problems.push(format!("diesel-kit-schema must not depend on {name}"));
    }
    let reached = reachable(graph, "diesel-kit-schema");
    for name in NOT_IN_SCHEMA.iter().filter(|name| reached.contains(**name)) {
        problems.push(format!("diesel-kit-schema must not depend on {name}, and does so through others"));
    }
    problems
}

fn banned_problems(graph: &Graph) -> Vec<String> {
    let users =
        |banned: &str| graph.iter().filter(|(_, used)| used.contains(banned)).map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    let found = BANNED.iter().filter(|name| graph.contains_key(**name));
    found.map(|name| format!("{name} is in the build, wanted by {}: deny.toml says why not", users(name))).collect()
}

#[test]
fn our_packages_depend_on_each_other_as_the_architecture_says() {
    none(&edge_problems(&ours(&metadata())));
}

#[test]
fn the_schema_knows_no_driver_and_no_parser() {
    let metadata = metadata();
    none(&schema_problems(&ours(&metadata), &graph(&metadata)));
}

#[test]
fn no_c_client_library_is_in_the_build() {
    let graph = graph(&metadata());
    assert!(graph.contains_key("serde"), "the graph is empty");
    none(&banned_problems(&graph));
}

fn package(name: &str, dependencies: &[(&str, DependencyKind)]) -> Ours {
    Ours { name: name.into(), example: false, dependencies: dependencies.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect() }
}

fn graph_of(edges: &[(&str, &str)]) -> Graph {
    let mut graph = Graph::new();
    for (from, to) in edges {
        graph.entry((*from).into()).or_default().insert((*to).into());
        graph.entry((*to).into()).or_default();
    }
    graph
}

#[test]
fn wrong_edges_are_found() {
    use DependencyKind::{Development, Normal};
    let cases = [
        (package("diesel-kit-definition", &[("diesel-kit-schema", Normal)]), "diesel-kit-definition must not depend on diesel-kit-schema"),
        (package("diesel-kit-schema", &[]), "diesel-kit-schema does not depend on diesel-kit-definition"),
        (package("xtask", &[("diesel-kit-cli", Development)]), "xtask must not depend on diesel-kit-cli, not even for tests"),
        (package("new-one", &[]), "new-one is new"),
        (Ours { example: true, ..package("demo", &[("diesel-kit-schema", Normal)]) }, "demo must not depend on diesel-kit-schema"),
    ];
    for (case, expected) in cases {
        let mut packages = vec![package("diesel-kit-schema", &[("diesel-kit-definition", Normal)]), package("diesel-kit-definition", &[])];
        packages.retain(|other| other.name != case.name);
        packages.push(case);
        let problems = edge_problems(&packages);
        assert!(problems.iter().any(|problem| problem.starts_with(expected)), "{expected} is not in {problems:?}");
    }
}

#[test]
fn a_test_may_use_what_the_package_may_not() {
    let packages = [package("diesel-kit-definition", &[("diesel-kit-schema", DependencyKind::Development)])];
    assert_eq!(edge_problems(&packages), [""; 0]);
}

#[test]
fn a_schema_that_reaches_a_driver_is_found() {
    let packages = [package("diesel-kit-schema", &[("syn", DependencyKind::Normal)])];
    let problems = schema_problems(&packages, &graph_of(&[("diesel-kit-schema", "helper"), ("helper", "tokio")]));
    assert_eq!(
        problems,
        ["diesel-kit-schema must not depend on syn", "diesel-kit-schema must not depend on tokio, and does so through others"]
    );
}

#[test]
fn a_banned_library_is_found_with_its_users() {
    let problems = banned_problems(&graph_of(&[("helper", "openssl-sys"), ("other", "serde")]));
    assert_eq!(problems, ["openssl-sys is in the build, wanted by helper: deny.toml says why not"]);
}
