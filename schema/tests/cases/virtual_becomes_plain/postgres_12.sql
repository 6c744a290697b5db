-- refused
before.rs:8:9: people.total: PostgreSQL 12 has no virtual generated columns; 18 has
  help: make it `stored`
before.rs:10:9: people.stored: PostgreSQL 12 has no virtual generated columns; 18 has
  help: make it `stored`
