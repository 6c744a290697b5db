-- refused
after.rs:3:9: pages(title, path): mysql takes at most 3072 bytes in a key or an index, at four bytes a character, not 4000
  help: lower `max_length`, or index fewer columns together
after.rs:4:12: pages(path, title): mysql takes at most 3072 bytes in a key or an index, at four bytes a character, not 4000
  help: lower `max_length`, or index fewer columns together
after.rs:12:9: pages.share: mysql keeps at most 30 digits after the point
  help: lower `scale`
