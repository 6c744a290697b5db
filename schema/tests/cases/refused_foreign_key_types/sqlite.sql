-- refused
after.rs:21:14: children.text: the foreign key's column is text, and parents.token is blob
  help: give both fields one type
after.rs:23:14: children.real: the foreign key's column is real, and parents.id is integer
  help: give both fields one type
