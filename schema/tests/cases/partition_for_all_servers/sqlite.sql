-- refused
after.rs:2:25: event: SQLite has no partitioned tables
  help: say it to the servers that have them: `postgres(partition_by = ..)`, `mysql(partition_by = ..)`
