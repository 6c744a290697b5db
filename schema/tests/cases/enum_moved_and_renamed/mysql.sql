-- refused
after.rs:12:10: state: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
