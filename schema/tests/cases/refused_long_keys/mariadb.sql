-- refused
after.rs:3:9: pages(title, path): mariadb takes at most 3072 bytes in a key or an index, at four bytes a character, not 4000
  help: lower `max_length`, or index fewer columns together
after.rs:4:12: pages(path, title): mariadb takes at most 3072 bytes in a key or an index, at four bytes a character, not 4000
  help: lower `max_length`, or index fewer columns together
after.rs:12:9: pages.share: mariadb keeps at most 38 digits after the point
  help: lower `scale`
