-- refused
after.rs:3:9: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: mariadb takes at most 64 characters, and this unique has 65: `uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu`
  help: shorten it
after.rs:4:12: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: mariadb takes at most 64 characters, and this table has 65: `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt`
  help: shorten it
after.rs:9:90: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: mariadb takes at most 64 characters, and this index has 65: `iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii`
  help: shorten it
after.rs:10:9: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd: mariadb takes at most 64 characters, and this column has 65: `ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd`
  help: shorten it
after.rs:24:10: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: mariadb takes at most 255 characters, and this label has 256: `mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm`
  help: shorten it
