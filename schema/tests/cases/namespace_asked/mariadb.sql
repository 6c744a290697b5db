-- refused
before.rs:3:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
