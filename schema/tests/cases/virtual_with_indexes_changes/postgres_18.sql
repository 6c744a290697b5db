-- refused
before.rs:4:12: rects: PostgreSQL has no index or key over a virtual column, and b is one
  help: make it `stored`, or index its expression: `index(expression(".."))`
