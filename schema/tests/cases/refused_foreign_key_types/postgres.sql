-- refused
after.rs:21:14: children.text: the foreign key's column is varchar(36), and parents.token is uuid
  help: give both fields one type
after.rs:23:14: children.real: the foreign key's column is double precision, and parents.id is bigint
  help: give both fields one type
