//! What the parser says to policies that cannot be meant.

use diesel_kit_definition::syntax::read_file;

fn problems(options: &str) -> Vec<String> {
    let source = format!("#[derive(Table)]\n#[table({options})]\nstruct Post {{\n    #[column(primary_key)]\n    id: i64,\n}}\n");
    let problems = read_file("m.rs", &source).problems;
    problems.iter().map(|problem| problem.to_string().lines().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_reads_well_is_read() {
    for options in [
        "row_level_security",
        "row_level_security = \"forced\"",
        "policy(name = \"a\", using = \"true\")",
        "policy(name = \"a\", for = \"update\", restrictive, to(\"app\", \"audit\"), using = \"true\", check = \"id > 0\", renamed_from = \"b\")",
        "policy(name = \"a\", using = \"true\"), policy(name = \"b\", for = \"insert\", to(\"public\"), check = \"true\")",
    ] {
        assert_eq!(problems(options), Vec::<String>::new(), "{options}");
    }
}

#[test]
fn every_mistake_is_told_at_its_token() {
    for (options, expected) in [
        ("row_level_security = \"of\"", "m.rs:2:30: unknown value `of`"),
        ("policy(\"owner = 1\")", "m.rs:2:16: expected an option such as `using = \"..\"`"),
        ("policy(using = \"true\")", "m.rs:2:9: a policy has a name"),
        ("policy(name = \"a\", for = \"reading\", using = \"true\")", "m.rs:2:34: unknown command `reading`"),
        (
            "policy(name = \"a\", for = \"insert\", using = \"true\")",
            "m.rs:2:9: a policy for inserts has no `using`: there is no row yet to look at",
        ),
        (
            "policy(name = \"a\", for = \"select\", using = \"true\", check = \"true\")",
            "m.rs:2:9: a policy for select has no `check`: nothing is written",
        ),
        ("policy(name = \"a\")", "m.rs:2:9: the policy lets no row through: it says neither `using` nor `check`"),
        (
            "policy(name = \"a\", to(\"public\", \"app\"), using = \"true\")",
            "m.rs:2:31: `public` is every role, and others stand beside it",
        ),
        ("policy(name = \"a\", to(\"current_user\"), using = \"true\")", "m.rs:2:31: `current_user` would be whoever runs the migration"),
        ("policy(name = \"a\", to(app), using = \"true\")", "m.rs:2:31: expected a role in quotes"),
        ("policy(name = \"a\", to(), using = \"true\")", "m.rs:2:28: no role is named"),
        ("policy(name = \"a\", restrictive = true, using = \"true\")", "m.rs:2:28: `restrictive` takes no value"),
        ("policy(name = \"a\", uisng = \"true\")", "m.rs:2:28: unknown key `uisng` in `policy(..)`"),
        ("policy(name = \"a\", name = \"b\", using = \"true\")", "m.rs:2:28: `name` is given twice"),
        ("policy(name = \"a\", using = \"true\"), policy(name = \"a\", using = \"1\")", "m.rs:2:45: two policies are called `a`"),
    ] {
        assert_eq!(problems(options), [expected], "{options}");
    }
}

#[test]
fn a_view_has_no_policies() {
    let source = "#[derive(View)] #[view(query = \"select 1\", policy(name = \"a\", using = \"true\"))] struct Shown { id: i64 }";
    let problems = read_file("m.rs", source).problems;
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().contains("a view has no policies"), "{}", problems[0]);
}
