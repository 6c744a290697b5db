-- refused
before.rs:20:9: posts.thrice: PostgreSQL 12 has no virtual generated columns; 18 has
  help: make it `stored`
