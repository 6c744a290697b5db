-- refused
after.rs:2:29: documents: SQLite has no row-level security: whoever opens the file sees every row
  help: say at the struct that you know it: `sqlite(unprotected)`; your queries then have to leave out what a user may not see
after.rs:12:12: locked: SQLite has no row-level security: whoever opens the file sees every row
  help: say at the struct that you know it: `sqlite(unprotected)`; your queries then have to leave out what a user may not see
after.rs:19:12: open: `unprotected` is said, and there is no row-level security to do without
  help: leave it out
