-- refused
before.rs:3:12: people: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: notes: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:21:12: drafts: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
