-- refused
after.rs:9:9: sizes.amount: PostgreSQL keeps at most 1000 digits, not 1001
  help: lower `precision`, or leave it out
after.rs:10:9: sizes.embedding: PostgreSQL's vectors have at most 16000 dimensions, not 20000
  help: take fewer
after.rs:12:9: sizes.text: PostgreSQL's varchar has at most 10485760 characters, not 20000000
  help: lower `max_length`, or leave it out
