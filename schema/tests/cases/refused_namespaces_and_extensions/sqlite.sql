-- refused
after.rs:2:12: billing: SQLite has no schemas (namespaces)
  help: say which databases have it: `only(postgres)`
after.rs:5:12: pg_trgm: SQLite has no such extensions
  help: say which databases have it: `only(postgres)`
after.rs:13:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
after.rs:20:12: billing: two namespaces are called `billing`; the first is after.rs:2:12
  help: give one of them another `name = ".."`
