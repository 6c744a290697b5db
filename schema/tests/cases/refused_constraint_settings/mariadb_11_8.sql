-- refused
after.rs:3:9: users: mariadb 11.8 has no checks that are not enforced
  help: leave it out for this target: an empty `mariadb()` beside it says nothing to it
