-- refused
before.rs:5:9: counts.id: PostgreSQL has no unsigned integers
  help: take `i64`
before.rs:6:9: counts.small: PostgreSQL has no unsigned integers
  help: take `i32`
before.rs:7:9: counts.large: PostgreSQL has no unsigned integers
  help: take `BigDecimal`
before.rs:9:9: counts.narrows: PostgreSQL has no unsigned integers
  help: take `i64`
before.rs:10:9: counts.signed: PostgreSQL has no unsigned integers
  help: take `i32`
