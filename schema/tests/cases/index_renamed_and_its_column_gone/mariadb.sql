-- refused
before.rs:2:25: users: MariaDB has no indexes over expressions
  help: add a generated column and index that
before.rs:7:14: users: mariadb has no partial indexes
  help: leave `where` out for this target
