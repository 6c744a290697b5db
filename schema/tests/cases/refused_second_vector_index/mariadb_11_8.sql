-- refused
after.rs:3:70: texts: MariaDB takes one vector index a table, and texts_title_idx is one
  help: say `mariadb(skip)` at one of them
