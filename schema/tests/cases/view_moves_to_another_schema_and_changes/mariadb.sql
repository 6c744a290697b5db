-- refused
before.rs:4:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:12:12: actives: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: others: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
