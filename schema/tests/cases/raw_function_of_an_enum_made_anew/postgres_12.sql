-- refused
before/is_sad.postgres.sql:1:1: is_sad: a body in BEGIN ATOMIC came with PostgreSQL 14
  help: raise `version` in kit.toml, or write the body in $$
