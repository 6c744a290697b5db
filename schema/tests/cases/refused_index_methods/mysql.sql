-- refused
after.rs:3:9: pages: mysql has no index method `hash`
  help: leave `using` out for this target
after.rs:4:9: pages: mysql's indexes have no storage parameters
  help: leave `with` out for this target
after.rs:5:9: pages: mysql's indexes have no place of NULLs and no operator classes
  help: leave them out for this target
after.rs:6:9: pages: mysql's indexes have no place of NULLs and no operator classes
  help: leave them out for this target
after.rs:7:9: pages: mysql has no partial indexes
  help: leave `where` out for this target
after.rs:14:27: pages: mysql's InnoDB refuses `set default`
  help: take `set null` or `cascade`
after.rs:20:12: titles: mysql's views have no option `fast`
  help: known are security_invoker and check_option
