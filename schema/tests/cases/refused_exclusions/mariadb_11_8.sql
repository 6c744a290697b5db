-- refused
after.rs:3:9: bookings: mariadb 11.8 has no exclusion constraints
  help: say it to PostgreSQL alone: `exclude(postgres = "..")`
