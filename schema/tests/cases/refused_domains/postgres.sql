-- refused
after.rs:2:40: email: `check` has no text for postgres
  help: add `postgres = ".."` to it, or one text for every target
after.rs:6:30: code: a domain's check takes no `no_inherit`
  help: leave it out, or state the check at the tables
after.rs:11:12: users: table `users` is called like domain `users` (after.rs:26:12)
  help: give one of them another `name = ".."`
after.rs:15:9: users.a: domain `Email` holds values of another type than this field
  help: its `rust_type` and the field's type are one, the `Option` aside; a list is of a domain over `Vec<..>`
after.rs:17:9: users.b: domain `Email` admits no NULL, and this field is an `Option`
  help: make it a plain type, or leave `not_null` out of the domain
after.rs:19:9: users.c: `crate::types::Emial` is no domain that kit has read
  help: derive `Domain` on it, in a file that kit reads
after.rs:21:9: users.d: domain `Email` holds values of another type than this field
  help: its `rust_type` and the field's type are one, the `Option` aside; a list is of a domain over `Vec<..>`
