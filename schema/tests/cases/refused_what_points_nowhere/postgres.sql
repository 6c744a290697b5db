-- refused
after.rs:12:12: users: two tables are called `users`; the first is after.rs:3:12
  help: give one of them another `name = ".."`
after.rs:18:25: posts: the foreign key has 2 columns, and the key of `User` has 1
  help: name the parent's fields: `references = User(..)`
after.rs:22:14: posts: the foreign key points at `Users`, and no table is derived on a struct of that name
  help: is `User` meant?
after.rs:24:14: posts: the foreign key points at `Zebra`, and no table is derived on a struct of that name
  help: derive `Table` on it, or name another struct
after.rs:26:14: posts: the foreign key points at `Twice`, and two tables are derived on structs of that name: after.rs:44:16 and after.rs:53:16
  help: give one of the structs another name
after.rs:30:9: posts.mood: `Mood` is no enum that kit has read
  help: derive `DbEnum` on it, in a file that kit reads
after.rs:32:9: posts.state: the default 'gone' is no label of enum `State`
  help: its labels are draft, public
