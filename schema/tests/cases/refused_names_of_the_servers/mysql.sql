-- refused
after.rs:7:30: sqlite_things: mysql keeps the index name `PRIMARY` to itself
  help: take another `name = ".."`
after.rs:8:9: sqlite_things.ends : mysql takes no space at the end of a column: `ends `
  help: leave it out
after.rs:10:9: sqlite_things.🎉: mysql's names hold no characters above U+FFFF, such as emoji: column `🎉`
  help: take another `name = ".."`
