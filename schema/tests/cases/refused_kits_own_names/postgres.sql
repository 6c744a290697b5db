-- refused
after.rs:3:12: __diesel_schema_migrations: `__diesel_schema_migrations` is a name of diesel's or kit's own tables
  help: take a name that does not begin with `__kit_` and is not `__diesel_schema_migrations`
after.rs:10:12: __kit_new_users: `__kit_new_users` is a name of diesel's or kit's own tables
  help: take a name that does not begin with `__kit_` and is not `__diesel_schema_migrations`
after.rs:26:10: __KIT_state: `__KIT_state` is a name of diesel's or kit's own tables
  help: take a name that does not begin with `__kit_` and is not `__diesel_schema_migrations`
