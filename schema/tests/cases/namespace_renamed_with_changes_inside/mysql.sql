-- refused
before.rs:3:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:11:12: posts: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:20:12: gone: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
