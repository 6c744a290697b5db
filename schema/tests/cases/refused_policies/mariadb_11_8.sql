-- refused
after.rs:2:29: documents: mariadb 11.8 has no row-level security: whoever may read the table sees every row
  help: say at the struct that you know it: `mariadb(unprotected)`; your queries then have to leave out what a user may not see
after.rs:12:12: locked: mariadb 11.8 has no row-level security: whoever may read the table sees every row
  help: say at the struct that you know it: `mariadb(unprotected)`; your queries then have to leave out what a user may not see
after.rs:19:12: open: `unprotected` is said, and there is no row-level security to do without
  help: leave it out
