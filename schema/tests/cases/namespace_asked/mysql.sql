-- refused
before.rs:3:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
