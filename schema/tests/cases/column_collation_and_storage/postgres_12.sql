-- refused
before.rs:14:9: users.body: postgres 12 compresses all columns alike; PostgreSQL 14 chooses by column
  help: raise the target's version, or leave it out
