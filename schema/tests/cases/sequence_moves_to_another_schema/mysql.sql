-- refused
before.rs:10:9: users.id: `default` has no text for mysql
  help: add `mysql = ".."` to it
