//! What every package says of itself.

use cargo_metadata::Package;

use crate::none;
use crate::project::metadata;

/// A package's name with its licence and description.
struct Said<'a> {
    name: &'a str,
    license: Option<&'a str>,
    description: Option<&'a str>,
}

impl<'a> From<&'a Package> for Said<'a> {
    fn from(package: &'a Package) -> Self {
        Self { name: &package.name, license: package.license.as_deref(), description: package.description.as_deref() }
    }
}

fn problems(packages: &[Said<'_>]) -> Vec<String> {
    let mut problems = Vec::new();
    for package in packages {
        if package.license != Some("MIT OR Apache-2.0") {
            problems.push(format!("{}: its manifest lacks `license.workspace = true`", package.name));
        }
        if package.description.is_none_or(|text| text.trim().is_empty()) {
            problems.push(format!("{}: its manifest lacks a description", package.name));
        }
    }
    problems
}

#[test]
fn every_package_has_a_licence_and_a_description() {
    let metadata = metadata();
    let packages: Vec<Said<'_>> = metadata.workspace_packages().into_iter().map(Said::from).collect();
    assert!(packages.len() > 1);
    none(&problems(&packages));
}

#[test]
fn what_a_manifest_lacks_is_found() {
    let said = |license, description| Said { name: "a", license, description };
    assert_eq!(problems(&[said(None, Some("What it is."))]), ["a: its manifest lacks `license.workspace = true`"]);
    assert_eq!(problems(&[said(Some("MIT OR Apache-2.0"), Some(" "))]), ["a: its manifest lacks a description"]);
    assert_eq!(problems(&[said(Some("MIT OR Apache-2.0"), Some("What it is."))]), [""; 0]);
}
