-- refused
before.rs:3:12: people: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: notes: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:21:12: drafts: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
