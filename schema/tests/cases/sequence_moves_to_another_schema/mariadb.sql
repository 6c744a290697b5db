-- refused
before.rs:10:9: users.id: `default` has no text for mariadb
  help: add `mariadb = ".."` to it
