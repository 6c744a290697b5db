-- refused
after.rs:3:9: pages: PostgreSQL indexes whole texts, so that `length` would keep other rows apart
  help: take an expression such as `expression("left(title, 20)")` for this target
after.rs:4:9: pages: `nulls_not_distinct` is for what is unique
  help: add `unique`, or leave it out
