-- refused
before.rs:9:9: users.b: SQLite has no arrays
  help: take `Json<Vec<..>>`, which every database has
