-- refused
after.rs:3:9: users: `expression` has no text for mariadb
  help: add `mariadb = ".."` to it, or one text for every target
after.rs:4:9: users: `where` has no text for mariadb
  help: add `mariadb = ".."` to it, or one text for every target
after.rs:5:9: users: `check` has no text for mariadb
  help: add `mariadb = ".."` to it, or one text for every target
after.rs:12:9: users.born: `default` has no text for mariadb
  help: add `mariadb = ".."` to it
after.rs:14:9: users.twice: `generated` has no text for mariadb
  help: add `mariadb = ".."` to it, or one text for every target
after.rs:16:9: users.odd: `sql_type` has no text for mariadb
  help: add `mariadb = ".."` to it, or one text for every target
