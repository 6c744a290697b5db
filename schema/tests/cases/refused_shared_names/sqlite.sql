-- refused
after.rs:3:9: users: index `by_age` of users is called like index `by_age` of posts (after.rs:15:9)
  help: give one of them another `name = ".."`
after.rs:3:9: users: index `by_age` of users is called like index `by_age` of posts (after.rs:15:9)
  help: give one of them another `name = ".."`
after.rs:4:9: users: check `positive` of users is called like check `positive` of users (after.rs:4:9)
  help: give one of them another `name = ".."`
