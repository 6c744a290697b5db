-- refused
before.rs:7:10: state: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: account: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:25:12: invoice: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:48:12: open_invoices: mariadb has no schemas (namespaces)
  help: leave `schema` out for this target
