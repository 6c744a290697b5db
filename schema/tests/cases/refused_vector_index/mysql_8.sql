-- refused
after.rs:6:9: small.embedding: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:14:9: large.embedding: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:22:9: huge.embedding: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
