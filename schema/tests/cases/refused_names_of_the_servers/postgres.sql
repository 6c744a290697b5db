-- refused
after.rs:6:9: sqlite_things.ctid: every table of PostgreSQL has a column `ctid` of the server's own
  help: take another `name = ".."`
