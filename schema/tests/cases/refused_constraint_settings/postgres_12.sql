-- refused
after.rs:3:9: users: postgres 12 has no NOT ENFORCED; PostgreSQL 18 has
  help: raise the target's version, or leave it out
after.rs:17:14: posts: postgres 12 has no NOT ENFORCED; PostgreSQL 18 has
  help: raise the target's version, or leave it out
after.rs:19:14: posts: foreign key posts_user_code_fkey points at users(code), which is no key
  help: make these columns the parent's primary key or unique, and not `deferrable`
