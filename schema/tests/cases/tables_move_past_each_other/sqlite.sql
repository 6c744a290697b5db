-- refused
after.rs:3:12: notes: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
