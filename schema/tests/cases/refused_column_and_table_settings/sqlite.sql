-- refused
after.rs:3:12: users: SQLite numbers rows by the rowid, which this table does without
  help: leave out `without_rowid`
after.rs:7:9: users.name: SQLite has the collations BINARY, NOCASE and RTRIM, not DE_DE
  help: give one text a dialect: `collation(postgres = "..", sqlite = "NOCASE")`
