-- refused
before.rs:12:12: counts: mysql has no materialised views
  help: leave `materialized` out, or make it a table that your program fills
before.rs:19:12: many: mysql has no materialised views
  help: leave `materialized` out, or make it a table that your program fills
