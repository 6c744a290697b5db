-- refused
after.rs:17:14: children.smaller: the foreign key's column is int, and parents.id is bigint
  help: give both fields one type
after.rs:21:14: children.text: the foreign key's column is varchar(36), and parents.token is binary(16)
  help: give both fields one type
after.rs:23:14: children.real: the foreign key's column is double, and parents.id is bigint
  help: give both fields one type
