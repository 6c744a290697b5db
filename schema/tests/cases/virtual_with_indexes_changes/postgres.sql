-- refused
before.rs:4:12: rects: PostgreSQL has no index or key over a virtual column, and b is one
  help: make it `stored`, or index its expression: `index(expression(".."))`
before.rs:9:9: rects.b: PostgreSQL 15 has no virtual generated columns; 18 has
  help: make it `stored`
before.rs:11:9: rects.c: PostgreSQL 15 has no virtual generated columns; 18 has
  help: make it `stored`
