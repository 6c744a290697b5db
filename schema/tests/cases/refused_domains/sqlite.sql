-- refused
after.rs:15:9: users.a: domain `Email` holds values of another type than this field
  help: its `rust_type` and the field's type are one, the `Option` aside; a list is of a domain over `Vec<..>`
after.rs:17:9: users.b: domain `Email` admits no NULL, and this field is an `Option`
  help: make it a plain type, or leave `not_null` out of the domain
after.rs:19:9: users.c: `crate::types::Emial` is no domain that kit has read
  help: derive `Domain` on it, in a file that kit reads
after.rs:21:9: users.d: domain `Email` holds values of another type than this field
  help: its `rust_type` and the field's type are one, the `Option` aside; a list is of a domain over `Vec<..>`
