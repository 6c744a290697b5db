-- refused
after.rs:9:9: odd.amount: mysql keeps no fraction in a decimal without precision and scale
  help: say `precision = 20, scale = 4`, or what fits
after.rs:10:9: odd.text: mysql needs a length for a text in a key or an index
  help: say `max_length = 255`, or another number up to 768
after.rs:12:9: odd.long: mysql takes at most 768 characters in a key or an index, not 800
  help: say `max_length = 255`, or another number up to 768
