-- refused
before.rs:8:9: documents.embedding: mariadb 10.11 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
