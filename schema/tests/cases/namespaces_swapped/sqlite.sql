-- refused
before.rs:3:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:12: posts: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
