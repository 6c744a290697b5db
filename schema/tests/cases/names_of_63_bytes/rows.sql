INSERT INTO articles_that_were_written_by_people_who_like_very_long_names_a (id, the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x, the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y, kind) VALUES (1, 2, 3, 'fresh');
INSERT INTO articles_that_were_written_by_people_who_like_very_long_names_b (id, title) VALUES (1, 'a');
