//! Every relative link in a page points to something.

use std::path::{Component, Path, PathBuf};

use crate::none;
use crate::project::{File, files, root};

fn problems(pages: &[File], exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut problems = Vec::new();
    for page in pages.iter().filter(|page| page.path.ends_with(".md")) {
        for (line, target) in links(&page.text) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || is_elsewhere(path) {
                continue;
            }
            match resolve(&page.path, path) {
                Some(file) if exists(&file) => {}
                Some(file) => {
                    problems.push(format!("{}:{line}: the link to {path} points to {}, which is not there", page.path, file.display()))
                }
                None => problems.push(format!("{}:{line}: the link to {path} leaves the project", page.path)),
            }
        }
    }
    problems
}

/// The targets of `[text](target)` and of `[text]: target`, with their lines, code left out.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fence = None;
    for (index, line) in text.lines().enumerate() {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        if fence.is_some() || mark.is_some() {
            fence = if mark == fence { None } else { fence.or(mark) };
            continue;
        }
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("_");
        if let Some((_, target)) = prose.split_once("]: ").filter(|(label, _)| label.starts_with('[') && !label.contains(']')) {
            found.push((index + 1, target.trim().to_owned()));
        }
        for (at, _) in prose.match_indices("](") {
            let target = prose[at + 2..].split([')', ' ']).next().unwrap_or_default();
            found.push((index + 1, target.trim_matches(['<', '>']).to_owned()));
        }
    }
    found
}

fn is_elsewhere(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:")
}

/// The target from the project's root; `None` if that is outside.
fn resolve(page: &str, target: &str) -> Option<PathBuf> {
    let mut path = match target.strip_prefix('/') {
        Some(_) => return None,
        None => Path::new(page).parent()?.to_owned(),
    };
    for component in Path::new(target).components() {
        match component {
            Component::ParentDir => path = path.pop().then_some(path)?,
            Component::Normal(name) => path.push(name),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    Some(path)
}

#[test]
fn links_point_to_something() {
    none(&problems(&files(), |file| root().join(file).exists()));
}

#[test]
fn a_dead_link_is_found() {
    let page = |text: &str| problems(&[File::new("docs/guide/a.md", text)], |file| file == Path::new("docs/b.md"));
    assert_eq!(page("\nsee [b](c.md)"), ["docs/guide/a.md:2: the link to c.md points to docs/guide/c.md, which is not there"]);
    assert_eq!(page("[b]: c.md").len(), 1);
    assert_eq!(page("[b](../../../c.md)"), ["docs/guide/a.md:1: the link to ../../../c.md leaves the project"]);
    assert_eq!(page("[b](/docs/b.md)").len(), 1);
    assert_eq!(page("[b](../b.md) and [c](../c.md \"title\")").len(), 1);
}

#[test]
fn good_links_and_code_pass() {
    let page = |text: &str| problems(&[File::new("docs/guide/a.md", text)], |file| file == Path::new("docs/b.md"));
    for text in [
        "[b](../b.md#part)",
        "[b](#part)",
        "[b](https://a.test/x)",
        "[b](mailto:a@b.test)",
        "`[b](c.md)`",
        "```\n[b](c.md)\n```\n[b](../b.md)",
        "a[0](x",
    ] {
        let expected = usize::from(text == "a[0](x");
        assert_eq!(page(text).len(), expected, "{text}");
    }
    assert_eq!(problems(&[File::new("a.rs", "[b](c.md)")], |_| false), [""; 0]);
}
