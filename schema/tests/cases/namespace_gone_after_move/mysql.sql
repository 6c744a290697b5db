-- refused
before.rs:3:10: mood: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
