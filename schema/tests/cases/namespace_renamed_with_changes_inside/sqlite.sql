-- refused
before.rs:3:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:11:12: posts: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:20:12: gone: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
