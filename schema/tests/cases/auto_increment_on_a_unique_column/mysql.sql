-- refused
after.rs:7:9: users.number: mysql numbers only the first column of the primary key
  help: make it that, or fill it yourself
