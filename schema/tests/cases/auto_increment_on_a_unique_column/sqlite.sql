-- refused
after.rs:7:9: users.number: SQLite numbers only a column that is the whole primary key
  help: make it the primary key, or fill it yourself
