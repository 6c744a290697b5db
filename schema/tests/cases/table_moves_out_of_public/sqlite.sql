-- refused
before.rs:13:12: posts: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
