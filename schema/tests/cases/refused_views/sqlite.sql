-- refused
after.rs:13:12: users: view `users` is called like table `users` (after.rs:3:12)
  help: give one of them another `name = ".."`
after.rs:20:12: other: `query` has no text for sqlite
  help: add `sqlite = ".."` to it, or one text for every target
