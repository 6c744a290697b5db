-- refused
after.rs:7:9: documents.body: mariadb takes no json in a key or an index
  help: index a generated column that takes from it what is looked up
after.rs:9:9: documents.digest: mariadb takes no longblob in a key or an index
  help: say `max_length = 255`, or another number up to 3072
after.rs:11:9: documents.long: mariadb takes no varbinary(4000) in a key or an index
  help: lower `max_length` to 3072
after.rs:13:9: documents.embedding: mariadb takes no vector(3) in a key or an index
  help: take other columns for the key
