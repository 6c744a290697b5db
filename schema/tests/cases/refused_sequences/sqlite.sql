-- refused
after.rs:2:12: numbers: SQLite has no sequences
  help: say which databases have it: `only(postgres, mariadb)`
