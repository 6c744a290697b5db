-- refused
after.rs:3:9: pages: SQLite has no index method `hash`
  help: leave `using` out for this target
after.rs:4:9: pages: SQLite's indexes have no storage parameters
  help: leave `with` out for this target
after.rs:5:9: pages: SQLite's indexes have no place of NULLs and no operator classes
  help: leave them out for this target
after.rs:6:9: pages: SQLite's indexes have no place of NULLs and no operator classes
  help: leave them out for this target
