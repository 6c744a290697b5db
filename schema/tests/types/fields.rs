a: i16
a: u16
a: u32
a: u64
a: f32
a: f64
a: bool
#[column(max_length = 768, index)] a: String
#[column(max_length = 769, index)] a: String
#[column(max_length = 16383)] a: String
#[column(max_length = 16384)] a: String
#[column(max_length = 10485760)] a: String
#[column(max_length = 10485761)] a: String
#[column(max_length = 16384, default = "x")] a: String
#[column(max_length = 16383, default = "x")] a: String
#[column(default = "x")] a: String
#[column(index)] a: String
a: Vec<u8>
#[column(index)] a: Vec<u8>
#[column(max_length = 3072, index)] a: Vec<u8>
#[column(max_length = 3073, index)] a: Vec<u8>
#[column(max_length = 65532)] a: Vec<u8>
#[column(max_length = 65533)] a: Vec<u8>
#[column(precision = 65, scale = 30)] a: BigDecimal
#[column(precision = 65, scale = 31)] a: BigDecimal
#[column(precision = 65, scale = 38)] a: BigDecimal
#[column(precision = 65, scale = 39)] a: BigDecimal
#[column(precision = 66, scale = 2)] a: BigDecimal
#[column(precision = 1000, scale = 2)] a: BigDecimal
#[column(precision = 1001, scale = 2)] a: BigDecimal
#[column(precision = 10)] a: BigDecimal
a: BigDecimal
#[column(index)] a: Json<A>
#[column(index)] a: Vec<i32>
a: Vector<3>
a: Vector<16000>
a: Vector<16001>
a: Vector<16383>
a: Vector<16384>
#[column(index(using = "hnsw"))] a: Vector<2000>
#[column(index(using = "hnsw"))] a: Vector<2001>
#[column(index(using = "ivfflat"))] a: Vector<2001>
#[column(unique)] a: Vector<3>
#[column(unique)] a: Json<A>
#[column(sql_type = "point", index(postgres(using = "gist"), mysql(using = "spatial")))] a: Point
#[column(sql_type = "numeric(12)")] a: Odd
#[column(sql_type = "DECIMAL(12, 2)")] a: Odd
#[column(sql_type = "double precision")] a: Odd
#[column(sql_type = "int unsigned")] a: Odd
#[column(sql_type = "boolean")] a: Odd
#[column(sql_type = "character varying(20)")] a: Odd
#[column(sql_type = "timestamp with time zone")] a: Odd
#[column(sql_type = "timestamp(3) without time zone")] a: Odd
#[column(sql_type = "bit(8)")] a: Odd
#[column(default = uuid())] a: Uuid
#[column(default = "0190163d-8694-739b-aea5-966c26f8ad91")] a: Uuid
#[column(default = "2026-11-20")] a: NaiveDate
#[column(default = "12:30:00")] a: NaiveTime
#[column(default = "2026-11-20 12:30:00")] a: NaiveDateTime
#[column(default = "2026-11-20 12:30:00")] a: DateTime<Utc>
#[column(default = now())] a: DateTime<Utc>
#[column(default = json("{\"a\": [1]}"))] a: Value
#[column(default = json("\"it's\""))] a: Value
#[column(default = -7)] a: i32
#[column(default = 0.5)] a: f64
#[column(default = false)] a: bool
#[column(default = "it's \\ here")] #[column(max_length = 20)] a: String
#[column(collation = "C")] a: String
#[column(collation(mysql = "utf8mb4_0900_bin", mariadb = "utf8mb4_nopad_bin", sqlite = "BINARY", postgres = "default"))] a: String
#[column(mysql(charset = "latin1"), mariadb(charset = "latin1"))] a: String
#[column(mysql(charset = "utf8mb4"))] a: String
#[column(collation(mysql = "latin1_bin", sqlite = "NOCASE", postgres = "POSIX"), mysql(charset = "latin1"))] a: String
#[column(postgres(storage = "extended"))] a: String
#[column(postgres(storage = "plain"))] a: i32
#[column(postgres(storage = "external"))] a: i32
#[column(auto_increment)] a: i64
#[column(identity("always", start = 10, increment = 5))] a: i64
#[column(generated("id * 2"), stored)] a: i64
#[column(generated("id * 2"), virtual)] a: i64
#[column(generated("id * 2"), stored, index)] a: Option<i64>
#[column(check("a > 0"), unique, comment = "it's")] a: i64
#[column(sql_type = "time(3) without time zone")] a: Odd
#[column(sql_type = "time without time zone")] a: Odd
#[column(sql_type = "time with time zone")] a: Odd
#[column(sql_type = "timestamp without time zone")] a: Odd
#[column(sql_type = "character(5)")] a: Odd
#[column(sql_type = "text", index)] a: Odd
#[column(sql_type = "mediumtext", index)] a: Odd
#[column(sql_type = "blob", unique)] a: Odd
#[column(sql_type = "xml", unique)] a: Odd
#[column(sql_type = "json", unique)] a: Odd
#[column(sql_type = "dec(5,1)")] a: Odd
#[column(sql_type = "integer")] a: Odd
#[column(sql_type = "int8")] a: Odd
#[column(sql_type = "bool")] a: Odd
