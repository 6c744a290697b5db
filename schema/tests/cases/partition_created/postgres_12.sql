-- refused
after.rs:51:9: token: postgres 12 has no triggers before an update of a partitioned table; PostgreSQL 13 has
  help: raise the target's version, or leave `on_update` out
