-- refused
after.rs:2:9: no_key: SQLite has no partitioned tables
  help: say it to the servers that have them: `postgres(partition_by = ..)`, `mysql(partition_by = ..)`
