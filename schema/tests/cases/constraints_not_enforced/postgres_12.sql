-- refused
before.rs:3:9: users: postgres 12 has no NOT ENFORCED; PostgreSQL 18 has
  help: raise the target's version, or leave it out
before.rs:13:9: posts: postgres 12 has no NOT ENFORCED; PostgreSQL 18 has
  help: raise the target's version, or leave it out
