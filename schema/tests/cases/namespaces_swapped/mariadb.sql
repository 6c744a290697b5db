-- refused
before.rs:3:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:12: posts: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
