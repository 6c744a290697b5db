-- refused
before.rs:4:12: users: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:9: users.moods: mysql has no arrays
  help: take `Json<Vec<..>>`, which every database has
before.rs:10:9: users.moods: `default` has no text for mysql
  help: add `mysql = ".."` to it
before.rs:24:10: mood: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
