-- refused
after.rs:3:9: bookings: mysql 8 has no exclusion constraints
  help: say it to PostgreSQL alone: `exclude(postgres = "..")`
