-- refused
after.rs:20:12: titles: PostgreSQL's views have no option `fast`
  help: known are check_option, security_barrier, security_invoker
