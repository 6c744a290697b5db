-- refused
after.rs:17:14: children: foreign key children_parent_id_fkey points at parents, which is unlogged: a crash empties it, and this table would stay
  help: make this table `postgres(unlogged)` too, or the other logged
after.rs:19:14: children: foreign key children_code_fkey points at parents, which is unlogged: a crash empties it, and this table would stay
  help: make this table `postgres(unlogged)` too, or the other logged
after.rs:21:14: children: foreign key children_same_fkey points at parents, which is unlogged: a crash empties it, and this table would stay
  help: make this table `postgres(unlogged)` too, or the other logged
after.rs:23:14: children: foreign key children_latin_fkey points at parents, which is unlogged: a crash empties it, and this table would stay
  help: make this table `postgres(unlogged)` too, or the other logged
