//! The times of single tests, from the report that cargo-nextest leaves.

/// One test and how long it took.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Timed {
    pub(crate) name: String,
    pub(crate) seconds: f64,
}

/// The slowest `count` tests of a report, slowest first.
pub(crate) fn slowest(report: &str, count: usize) -> Vec<Timed> {
    let mut tests: Vec<Timed> = report.split("<testcase ").skip(1).filter_map(test_case).collect();
    tests.sort_by(|a, b| b.seconds.total_cmp(&a.seconds).then_with(|| a.name.cmp(&b.name)));
    tests.truncate(count);
    tests
}

fn test_case(element: &str) -> Option<Timed> {
    let tag = &element[..element.find('>')?];
    let name = format!("{} {}", attribute(tag, "classname")?, attribute(tag, "name")?);
    Some(Timed { name, seconds: attribute(tag, "time")?.parse().ok()? })
}

fn attribute(tag: &str, key: &str) -> Option<String> {
    let opening = format!("{key}=\"");
    let start = tag.match_indices(&opening).map(|(at, _)| at).find(|&at| at == 0 || tag.as_bytes()[at - 1] == b' ')? + opening.len();
    let value = &tag[start..start + tag[start..].find('"')?];
    Some(value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"<testsuite name="schema"><testcase name="diff::a" classname="schema" timestamp="x" time="0.250"></testcase>
        <testcase name="plan::b" classname="schema::cases" timestamp="x" time="12.001"/><testcase name="c&lt;d" classname="kit" time="0.25"/>"#;

    #[test]
    fn slowest_comes_first_and_ties_go_by_name() {
        let names: Vec<String> = slowest(REPORT, 3).into_iter().map(|test| test.name).collect();
        assert_eq!(names, ["schema::cases plan::b", "kit c<d", "schema diff::a"]);
    }

    #[test]
    fn no_more_than_asked_for() {
        assert_eq!(slowest(REPORT, 1), [Timed { name: "schema::cases plan::b".into(), seconds: 12.001 }]);
    }

    #[test]
    fn a_report_without_tests_has_none() {
        assert_eq!(slowest("<testsuites/>", 10), []);
    }
}
