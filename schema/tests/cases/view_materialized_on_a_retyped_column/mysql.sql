-- refused
before.rs:14:12: totals: mysql has no materialised views
  help: leave `materialized` out, or make it a table that your program fills
