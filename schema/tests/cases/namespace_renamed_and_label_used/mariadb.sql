-- refused
before.rs:3:10: mood: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:9:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
