-- refused
after.rs:7:9: votes.n: mysql has no arrays
  help: take `Json<Vec<..>>`, which every database has; or say another `sql_type` for this target
