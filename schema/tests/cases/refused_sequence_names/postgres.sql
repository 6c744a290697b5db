-- refused
after.rs:3:12: orders: postgres makes a sequence `orders_id_seq` for orders, and table `orders_id_seq` is called so (after.rs:10:12)
  help: give the table another name
after.rs:16:27: letters: index `letters_id_seq` of letters is called like sequence `letters_id_seq` of letters (after.rs:17:12)
  help: postgres makes the sequence for the column's numbers: give the index another name
