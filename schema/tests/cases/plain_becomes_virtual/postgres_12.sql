-- refused
after.rs:8:9: rects.b: PostgreSQL 12 has no virtual generated columns; 18 has
  help: make it `stored`
