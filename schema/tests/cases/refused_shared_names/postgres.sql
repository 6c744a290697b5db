-- refused
after.rs:3:9: users: index `by_age` of users is called like index `by_age` of posts (after.rs:15:9)
  help: give one of them another `name = ".."`
after.rs:3:9: users: index `by_age` of users is called like index `by_age` of posts (after.rs:15:9)
  help: give one of them another `name = ".."`
after.rs:3:68: users: unique `posts` of users is called like table `posts` (after.rs:16:12)
  help: give one of them another `name = ".."`
after.rs:4:9: users: check `positive` of users is called like check `positive` of users (after.rs:4:9)
  help: give one of them another `name = ".."`
after.rs:5:12: users: table `users` is called like enum `users` (after.rs:37:10)
  help: give one of them another `name = ".."`
