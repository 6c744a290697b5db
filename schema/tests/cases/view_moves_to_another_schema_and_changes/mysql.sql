-- refused
before.rs:4:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: actives: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: others: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
