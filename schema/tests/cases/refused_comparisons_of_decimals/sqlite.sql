-- refused
after.rs:3:9: prices: SQLite keeps the decimals of price as texts, and would compare `price < 100 AND count > 0` as texts
  help: say what SQLite is to compare: `sqlite = "CAST(price AS REAL) < 100 AND count > 0"` beside the text for the others, such as `postgres = "..", mysql = ".."`
after.rs:4:9: prices: SQLite keeps the decimals of price as texts, and would compare `price BETWEEN 1 AND 2` as texts
  help: say what SQLite is to compare: `sqlite = "CAST(price AS REAL) BETWEEN 1 AND 2"` beside the text for the others, such as `postgres = "..", mysql = ".."`
after.rs:8:41: prices: SQLite keeps the decimals of price as texts, and would compare `price > 0` as texts
  help: say what SQLite is to compare: `sqlite = "CAST(price AS REAL) > 0"` beside the text for the others, such as `postgres = "..", mysql = ".."`
after.rs:11:9: prices.dear: SQLite keeps the decimals of price as texts, and would compare `price > 5` as texts
  help: say what SQLite is to compare: `sqlite = "CAST(price AS REAL) > 5"` beside the text for the others, such as `postgres = "..", mysql = ".."`
