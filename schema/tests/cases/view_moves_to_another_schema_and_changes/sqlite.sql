-- refused
before.rs:4:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: actives: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: others: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
