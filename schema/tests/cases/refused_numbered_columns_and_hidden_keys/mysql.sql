-- refused
after.rs:3:12: bills: mysql numbers the column `id`, and check bills_check names it
  help: leave it out for this target, or fill the column yourself
after.rs:13:12: marks: mysql takes the index `marks_number_idx` for the primary key that the table lacks, and hides no primary key
  help: give the table a primary key, or leave `invisible` out
