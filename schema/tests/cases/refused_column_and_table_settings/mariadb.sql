-- refused
after.rs:7:9: users.name: mariadb has no character set and no collation for bytes
  help: leave it out
