-- refused
before.rs:8:9: documents.embedding: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
