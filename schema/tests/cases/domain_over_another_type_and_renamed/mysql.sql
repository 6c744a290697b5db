-- refused
after.rs:11:9: users.email: mysql needs a length for a text with a default
  help: say `max_length = 255`, or another number up to 768
after.rs:13:9: users.other: mysql needs a length for a text with a default
  help: say `max_length = 255`, or another number up to 768
