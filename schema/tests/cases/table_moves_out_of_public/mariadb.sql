-- refused
before.rs:13:12: posts: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
