-- refused
after.rs:7:9: texts.title: mariadb 10.11 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
after.rs:8:9: texts.body: mariadb 10.11 has no vectors; MariaDB 11.7 has
  help: raise the target's version, or keep the embedding elsewhere for this target
