-- refused
after.rs:3:9: users: index `by_age` of users is called like index `by_age` of users (after.rs:3:9)
  help: give one of them another `name = ".."`
after.rs:4:9: users: check `positive` of users is called like check `positive` of users (after.rs:4:9)
  help: give one of them another `name = ".."`
after.rs:22:14: posts: foreign key `of_user` of posts is called like foreign key `of_user` of notes (after.rs:31:14)
  help: give one of them another `name = ".."`
