-- refused
after.rs:3:12: sizes: mariadb takes comments of at most 2048 characters at a table, not 2049
  help: shorten it
after.rs:7:9: sizes.said: mariadb takes comments of at most 1024 characters at a column, not 1025
  help: shorten it
after.rs:9:9: sizes.amount: mariadb keeps at most 65 digits, not 1001
  help: lower `precision`
after.rs:10:9: sizes.embedding: mariadb's vectors have at most 16383 dimensions, not 20000
  help: take fewer
