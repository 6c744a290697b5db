-- refused
after.rs:3:12: sqlite_things: SQLite keeps names like `sqlite_things` to itself
  help: take a name that does not begin with `sqlite_`
