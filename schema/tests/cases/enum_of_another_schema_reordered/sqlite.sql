-- refused
before.rs:4:12: users: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:9: users.moods: SQLite has no arrays
  help: take `Json<Vec<..>>`, which every database has
before.rs:10:9: users.moods: `default` has no text for sqlite
  help: add `sqlite = ".."` to it, or one text for every target
before.rs:24:10: mood: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
