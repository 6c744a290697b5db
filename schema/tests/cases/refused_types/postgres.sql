-- refused
after.rs:6:9: odd.small: PostgreSQL has no unsigned integers
  help: take `i32`
after.rs:7:9: odd.medium: PostgreSQL has no unsigned integers
  help: take `i64`
after.rs:8:9: odd.large: PostgreSQL has no unsigned integers
  help: take `BigDecimal`
