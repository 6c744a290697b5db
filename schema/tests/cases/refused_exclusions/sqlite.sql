-- refused
after.rs:3:9: bookings: SQLite has no exclusion constraints
  help: say it to PostgreSQL alone: `exclude(postgres = "..")`
