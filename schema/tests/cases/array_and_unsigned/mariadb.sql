-- refused
after.rs:6:9: odd.tags: mariadb has no arrays
  help: take `Json<Vec<..>>`, which every database has
