-- refused
after.rs:13:12: active_users: `security_invoker` came with PostgreSQL 15
  help: raise `version` in kit.toml, or leave it out
