-- refused
after.rs:5:9: pages: only a full-text index has a parser
  help: say `using = "fulltext"` beside it
after.rs:6:9: pages: mariadb's fulltext index stands over whole columns, without order, and keeps no rows apart
  help: name the fields alone, without `unique`
after.rs:7:9: pages: mariadb's spatial index stands over one column that is never NULL
  help: make the field a plain type, without `Option`
