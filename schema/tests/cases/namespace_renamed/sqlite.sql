-- refused
before.rs:7:10: state: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:18:12: account: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:25:12: invoice: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
before.rs:48:12: open_invoices: sqlite has no schemas (namespaces)
  help: leave `schema` out for this target
