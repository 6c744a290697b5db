-- refused
after.rs:25:24: long: PostgreSQL's names have at most 63 bytes, and this policy has 68: `a_name_of_more_than_sixty_three_bytes_which_the_server_would_cut_off`
  help: shorten it
