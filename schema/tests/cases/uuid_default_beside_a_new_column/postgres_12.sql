-- refused
after.rs:7:9: keys.token: PostgreSQL 12 has no gen_random_uuid() without an extension
  help: leave the default out (the insert type fills it all the same with `default = uuid()` on newer targets), or raise the target's version to 13
