-- refused
before.rs:10:9: users.id: `default` has no text for sqlite
  help: add `sqlite = ".."` to it, or one text for every target
