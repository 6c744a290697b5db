-- refused
before.rs:7:10: state: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: account: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:25:12: invoice: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:48:12: open_invoices: mysql has no schemas (namespaces)
  help: leave `schema` out for this target
