-- refused
before.rs:13:12: posts: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
