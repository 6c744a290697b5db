-- refused
before.rs:3:9: users: postgres 12 has no NULLS NOT DISTINCT; PostgreSQL 15 has
  help: raise the target's version, or leave it out
