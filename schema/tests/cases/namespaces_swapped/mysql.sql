-- refused
before.rs:3:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:12: posts: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
