-- refused
after.rs:3:9: pages: SQLite indexes whole texts, so that `length` would keep other rows apart
  help: take an expression such as `expression("substr(title, 1, 20)")` for this target
