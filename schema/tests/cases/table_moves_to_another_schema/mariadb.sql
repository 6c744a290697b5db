-- refused
before.rs:3:12: people: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: notes: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:21:12: drafts: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
