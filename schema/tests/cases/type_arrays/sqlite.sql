-- refused
before.rs:7:9: users.a: sqlite has no arrays
  help: take `Json<Vec<..>>`, which every database has; or say another `sql_type` for this target
before.rs:9:9: users.b: SQLite has no arrays
  help: take `Json<Vec<..>>`, which every database has
