-- refused
before.rs:13:12: whole: SQLite has no materialised views
  help: leave `materialized` out, or make it a table that your program fills
