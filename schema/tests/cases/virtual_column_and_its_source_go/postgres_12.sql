-- refused
before.rs:9:9: people.next: PostgreSQL 12 has no virtual generated columns; 18 has
  help: make it `stored`
