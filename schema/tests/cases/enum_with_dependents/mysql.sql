-- refused
before.rs:2:79: users: mysql has no partial indexes
  help: leave `where` out for this target
before.rs:9:9: users.moods: mysql has no arrays
  help: take `Json<Vec<..>>`, which every database has
