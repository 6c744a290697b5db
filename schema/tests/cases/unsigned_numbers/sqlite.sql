-- refused
before.rs:5:9: counts.id: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
before.rs:6:9: counts.small: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
before.rs:7:9: counts.large: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
before.rs:9:9: counts.narrows: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
before.rs:10:9: counts.signed: SQLite has no unsigned integers
  help: take `i64`, or `BigDecimal` above its range
