-- refused
after.rs:3:12: notes: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
