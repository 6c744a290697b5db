-- refused
after.rs:19:14: children: foreign key children_code_fkey wants one collation: code has utf8mb4_0900_bin, and parents.code has utf8mb4_general_ci
  help: say `collation(mysql = "utf8mb4_general_ci")` at the field code of this table
after.rs:23:14: children: foreign key children_latin_fkey wants one collation: latin has utf8mb4_0900_bin, and parents.latin has latin1_bin
  help: say `collation(mysql = "latin1_bin")` at the field latin of this table
after.rs:32:14: kept: foreign key kept_child_id_fkey is of kept, and the engine MEMORY has no foreign keys
  help: leave `engine` out, or the foreign key
