-- refused
after.rs:3:9: users: mysql has no partial indexes
  help: leave `where` out for this target
