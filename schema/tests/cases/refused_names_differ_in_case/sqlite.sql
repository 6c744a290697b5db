-- refused
after.rs:3:12: users: table `users` and table `Users` differ only in case, and are one name on sqlite (after.rs:12:12)
  help: give one of them another `name = ".."`
after.rs:7:9: users: column `ID` of users and column `id` of users differ only in case, and are one name on sqlite (after.rs:5:9)
  help: give one of them another `name = ".."`
after.rs:17:14: Users: index `BY_CODE` of Users and index `by_code` of Users differ only in case, and are one name on sqlite (after.rs:15:14)
  help: give one of them another `name = ".."`
