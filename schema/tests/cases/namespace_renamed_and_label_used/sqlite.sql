-- refused
before.rs:3:10: mood: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:9:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
