-- refused
before.rs:4:9: prices: MariaDB has no indexes over expressions
  help: add a generated column and index that
