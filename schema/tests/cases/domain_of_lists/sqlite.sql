-- refused
after.rs:12:9: users.tags: SQLite has no arrays
  help: take `Json<Vec<..>>`, which every database has
