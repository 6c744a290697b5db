-- refused
after.rs:3:9: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: PostgreSQL's names have at most 63 bytes, and this unique has 65: `uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu`
  help: shorten it
after.rs:4:12: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: PostgreSQL's names have at most 63 bytes, and this table has 65: `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt`
  help: shorten it
after.rs:8:9: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc: PostgreSQL's names have at most 63 bytes, and this column has 64: `cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc`
  help: shorten it
after.rs:9:90: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: PostgreSQL's names have at most 63 bytes, and this index has 65: `iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii`
  help: shorten it
after.rs:10:9: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd: PostgreSQL's names have at most 63 bytes, and this column has 65: `ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd`
  help: shorten it
after.rs:24:10: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: PostgreSQL's names have at most 63 bytes, and this enum has 64: `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk`
  help: shorten it
after.rs:24:10: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: PostgreSQL's names have at most 63 bytes, and this label has 64: `llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll`
  help: shorten it
after.rs:24:10: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: PostgreSQL's names have at most 63 bytes, and this label has 256: `mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm`
  help: shorten it
