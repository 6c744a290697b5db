-- refused
before.rs:5:9: event.id: mariadb takes any value that an insert names
  help: write `auto_increment` instead of `identity = "always"`
