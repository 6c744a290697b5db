-- refused
after.rs:3:9: bookings: a gist index compares `room` with `=` only through an extension
  help: add `extension = "btree_gist"` to it
