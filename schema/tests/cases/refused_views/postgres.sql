-- refused
after.rs:13:12: users: view `users` is called like table `users` (after.rs:3:12)
  help: give one of them another `name = ".."`
after.rs:20:12: other: it depends on `Usr`, and there is no table and no view of that name
  help: name a struct that derives `Table` or `View`, or what such a thing is called in the database
after.rs:20:12: other: PostgreSQL's views have no option `fast`
  help: known are check_option, security_barrier, security_invoker
