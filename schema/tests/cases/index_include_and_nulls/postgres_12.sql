-- refused
after.rs:3:56: books: postgres 12 has no NULLS NOT DISTINCT; PostgreSQL 15 has
  help: raise the target's version, or leave it out
