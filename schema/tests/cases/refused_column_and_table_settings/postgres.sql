-- refused
after.rs:5:9: users.id: a bigint is short and kept in its row as it is
  help: leave it out
