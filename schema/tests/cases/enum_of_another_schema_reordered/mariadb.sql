-- refused
before.rs:4:12: users: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:10:9: users.moods: mariadb has no arrays
  help: take `Json<Vec<..>>`, which every database has
before.rs:10:9: users.moods: `default` has no text for mariadb
  help: add `mariadb = ".."` to it
before.rs:24:10: mood: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
