-- refused
after.rs:3:9: bookings: mariadb 10.6 has no exclusion constraints
  help: say it to PostgreSQL alone: `exclude(postgres = "..")`
