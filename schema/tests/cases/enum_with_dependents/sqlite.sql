-- refused
before.rs:9:9: users.moods: SQLite has no arrays
  help: take `Json<Vec<..>>`, which every database has
