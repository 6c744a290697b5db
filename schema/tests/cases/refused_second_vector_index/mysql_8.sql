-- refused
after.rs:7:9: texts.title: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:8:9: texts.body: mysql 8 has no vectors; MySQL 9.0 has
  help: raise the target's version, or keep the embedding elsewhere for this target
