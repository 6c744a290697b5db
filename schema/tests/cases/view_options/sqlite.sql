-- note: after.rs:13:12: active_users: SQLite's views have no option `check_option`
  help: the view is made without it
-- note: after.rs:13:12: active_users: SQLite's views have no option `security_invoker`
  help: the view is made without it
-- up, transaction
-- down, transaction
