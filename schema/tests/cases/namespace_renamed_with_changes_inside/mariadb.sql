-- refused
before.rs:3:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:11:12: posts: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:20:12: gone: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
