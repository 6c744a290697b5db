-- refused
before/highest.postgres.sql:1:1: highest: a body in BEGIN ATOMIC came with PostgreSQL 14
  help: raise `version` in kit.toml, or write the body in $$
