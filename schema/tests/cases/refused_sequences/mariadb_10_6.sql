-- refused
after.rs:6:12: small: mariadb 10.6 has no types of sequences; MariaDB 11.5 has
  help: leave `data_type` out, or raise the target's version
