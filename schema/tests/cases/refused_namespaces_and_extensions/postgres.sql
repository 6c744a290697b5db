-- refused
after.rs:9:12: pg_mine: PostgreSQL keeps schemas like `pg_mine` to itself
  help: take a name that does not begin with `pg_`
after.rs:13:12: users: `public` is where everything lies that names no schema
  help: leave `schema` out
after.rs:20:12: billing: two namespaces are called `billing`; the first is after.rs:2:12
  help: give one of them another `name = ".."`
