-- refused
after.rs:7:30: sqlite_things: mariadb keeps the index name `PRIMARY` to itself
  help: take another `name = ".."`
after.rs:8:9: sqlite_things.ends : mariadb takes no space at the end of a column: `ends `
  help: leave it out
after.rs:10:9: sqlite_things.🎉: mariadb's names hold no characters above U+FFFF, such as emoji: column `🎉`
  help: take another `name = ".."`
