-- refused
after.rs:3:9: users: MariaDB has no indexes over expressions
  help: add a generated column and index that
