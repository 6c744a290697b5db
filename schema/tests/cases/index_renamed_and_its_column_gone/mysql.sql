-- refused
before.rs:7:14: users: mysql has no partial indexes
  help: leave `where` out for this target
