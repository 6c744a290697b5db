-- refused
before.rs:15:9: event.id: SQLite numbers only a column that is the whole primary key
  help: make it the primary key, or fill it yourself
