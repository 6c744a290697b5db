-- refused
after.rs:6:9: odd.small: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
after.rs:7:9: odd.medium: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
after.rs:8:9: odd.large: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
