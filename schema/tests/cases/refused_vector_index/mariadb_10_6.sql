-- refused
after.rs:6:9: small.embedding: mariadb 10.6 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:14:9: large.embedding: mariadb 10.6 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:22:9: huge.embedding: mariadb 10.6 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
