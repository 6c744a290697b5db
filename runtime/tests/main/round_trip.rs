//! Every portable type goes in and comes out unchanged, at its extremes and as NULL.

use std::str::FromStr;

use diesel_kit::prelude::*;

use crate::support::{Sql, TestDb, on_every_server};

diesel::table! {
    samples (id) {
        id -> Integer,
        small -> SmallInt,
        large -> BigInt,
        single -> Float,
        double -> Double,
        flag -> Bool,
        body -> Text,
        bytes -> Binary,
        day -> Date,
        at_time -> Time,
        local -> Timestamp,
        moment -> Timestamptz,
        uid -> Uuid,
        amount -> Numeric,
        document -> Jsonb,
        settings -> Jsonb,
        maybe_small -> Nullable<SmallInt>,
        maybe_large -> Nullable<BigInt>,
        maybe_double -> Nullable<Double>,
        maybe_flag -> Nullable<Bool>,
        maybe_body -> Nullable<Text>,
        maybe_bytes -> Nullable<Binary>,
        maybe_day -> Nullable<Date>,
        maybe_local -> Nullable<Timestamp>,
        maybe_moment -> Nullable<Timestamptz>,
        maybe_uid -> Nullable<Uuid>,
        maybe_amount -> Nullable<Numeric>,
        maybe_document -> Nullable<Jsonb>,
    }
}

pub const SAMPLES: Sql = Sql {
    postgres: "CREATE TABLE samples (id integer PRIMARY KEY, small smallint NOT NULL, large bigint NOT NULL, single real NOT NULL, \
        double double precision NOT NULL, flag boolean NOT NULL, body text NOT NULL, bytes bytea NOT NULL, day date NOT NULL, \
        at_time time NOT NULL, local timestamp NOT NULL, moment timestamptz NOT NULL, uid uuid NOT NULL, amount numeric(38,10) NOT NULL, \
        document jsonb NOT NULL, settings jsonb NOT NULL, maybe_small smallint, maybe_large bigint, maybe_double double precision, \
        maybe_flag boolean, maybe_body text, maybe_bytes bytea, maybe_day date, maybe_local timestamp, maybe_moment timestamptz, \
        maybe_uid uuid, maybe_amount numeric(38,10), maybe_document jsonb)",
    mysql: "CREATE TABLE samples (id integer PRIMARY KEY, small smallint NOT NULL, large bigint NOT NULL, single float NOT NULL, \
        `double` double NOT NULL, flag boolean NOT NULL, body longtext NOT NULL, bytes longblob NOT NULL, day date NOT NULL, \
        at_time time(6) NOT NULL, local datetime(6) NOT NULL, moment datetime(6) NOT NULL, uid binary(16) NOT NULL, \
        amount decimal(38,10) NOT NULL, document json NOT NULL, settings json NOT NULL, maybe_small smallint, maybe_large bigint, \
        maybe_double double, maybe_flag boolean, maybe_body longtext, maybe_bytes longblob, maybe_day date, maybe_local datetime(6), \
        maybe_moment datetime(6), maybe_uid binary(16), maybe_amount decimal(38,10), maybe_document json) CHARACTER SET utf8mb4",
    sqlite: "CREATE TABLE samples (id integer PRIMARY KEY, small integer NOT NULL, large integer NOT NULL, single real NOT NULL, \
        double real NOT NULL, flag integer NOT NULL, body text NOT NULL, bytes blob NOT NULL, day text NOT NULL, at_time text NOT NULL, \
        local text NOT NULL, moment text NOT NULL, uid blob NOT NULL, amount text NOT NULL, document text NOT NULL, settings text NOT NULL, \
        maybe_small integer, maybe_large integer, maybe_double real, maybe_flag integer, maybe_body text, maybe_bytes blob, maybe_day text, \
        maybe_local text, maybe_moment text, maybe_uid blob, maybe_amount text, maybe_document text) STRICT",
};

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Settings {
    pub theme: String,
    pub sizes: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = samples, treat_none_as_default_value = false)]
#[diesel(check_for_backend(diesel_kit::AnyDb))]
pub struct Sample {
    pub id: i32,
    pub small: i16,
    pub large: i64,
    pub single: f32,
    pub double: f64,
    pub flag: bool,
    pub body: String,
    pub bytes: Vec<u8>,
    pub day: NaiveDate,
    pub at_time: NaiveTime,
    pub local: NaiveDateTime,
    pub moment: DateTime<Utc>,
    pub uid: Uuid,
    pub amount: BigDecimal,
    pub document: serde_json::Value,
    pub settings: Json<Settings>,
    pub maybe_small: Option<i16>,
    pub maybe_large: Option<i64>,
    pub maybe_double: Option<f64>,
    pub maybe_flag: Option<bool>,
    pub maybe_body: Option<String>,
    pub maybe_bytes: Option<Vec<u8>>,
    pub maybe_day: Option<NaiveDate>,
    pub maybe_local: Option<NaiveDateTime>,
    pub maybe_moment: Option<DateTime<Utc>>,
    pub maybe_uid: Option<Uuid>,
    pub maybe_amount: Option<BigDecimal>,
    pub maybe_document: Option<serde_json::Value>,
}

pub fn day(text: &str) -> NaiveDate {
    NaiveDate::from_str(text).unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").unwrap()
}

fn amount(text: &str) -> BigDecimal {
    BigDecimal::from_str(text).unwrap()
}

pub fn sample(id: i32) -> Sample {
    Sample {
        id,
        small: 7,
        large: 1 << 40,
        single: 1.5,
        double: 0.1,
        flag: true,
        body: "näme, 名前, \u{1F600}, \\ ' \" `".into(),
        bytes: vec![0, 255, 10, 39, 92],
        day: day("2026-02-28"),
        at_time: NaiveTime::from_hms_micro_opt(23, 59, 59, 123_456).unwrap(),
        local: local("2026-02-28 12:34:56.789012"),
        moment: local("2026-02-28 12:34:56.000001").and_utc(),
        uid: Uuid::from_u128(0x0190_a000_0000_7000_8000_0000_0000_0001),
        amount: amount("-1234567890.0123456789"),
        document: serde_json::json!({"list": [1, 2.5, null, "x"], "deep": {"ü": true}}),
        settings: Json(Settings { theme: "dark".into(), sizes: vec![1, 2, 3] }),
        maybe_small: Some(-1),
        maybe_large: Some(-1),
        maybe_double: Some(-0.5),
        maybe_flag: Some(false),
        maybe_body: Some(String::new()),
        maybe_bytes: Some(Vec::new()),
        maybe_day: Some(day("1999-12-31")),
        maybe_local: Some(local("1999-12-31 00:00:00")),
        maybe_moment: Some(local("1969-12-31 23:59:58.999999").and_utc()),
        maybe_uid: Some(Uuid::nil()),
        maybe_amount: Some(amount("0.0000000001")),
        maybe_document: Some(serde_json::json!([])),
    }
}

fn extremes() -> Vec<Sample> {
    let low = Sample {
        id: i32::MIN,
        small: i16::MIN,
        large: i64::MIN,
        single: f32::MIN_POSITIVE,
        double: f64::MIN_POSITIVE,
        flag: false,
        body: String::new(),
        bytes: Vec::new(),
        day: day("1000-01-01"),
        at_time: NaiveTime::MIN,
        local: local("1000-01-01 00:00:00"),
        moment: local("1000-01-01 00:00:00").and_utc(),
        uid: Uuid::nil(),
        amount: amount("-9999999999999999999999999999.9999999999"),
        document: serde_json::json!(null),
        settings: Json(Settings { theme: String::new(), sizes: Vec::new() }),
        ..nulls(0)
    };
    let high = Sample {
        id: i32::MAX,
        small: i16::MAX,
        large: i64::MAX,
        single: 3.0e38,
        double: f64::MAX,
        flag: true,
        body: "x".repeat(100_000),
        bytes: (0..=255).cycle().take(100_000).collect(),
        day: day("9999-12-31"),
        at_time: NaiveTime::from_hms_micro_opt(23, 59, 59, 999_999).unwrap(),
        local: local("9999-12-31 23:59:59.999999"),
        moment: local("9999-12-31 23:59:59.999999").and_utc(),
        uid: Uuid::max(),
        amount: amount("9999999999999999999999999999.9999999999"),
        document: serde_json::json!(i64::MAX),
        settings: Json(Settings { theme: "\u{7f}\n\t".into(), sizes: vec![255] }),
        ..nulls(0)
    };
    vec![low, high]
}

fn nulls(id: i32) -> Sample {
    Sample {
        maybe_small: None,
        maybe_large: None,
        maybe_double: None,
        maybe_flag: None,
        maybe_body: None,
        maybe_bytes: None,
        maybe_day: None,
        maybe_local: None,
        maybe_moment: None,
        maybe_uid: None,
        maybe_amount: None,
        maybe_document: None,
        ..sample(id)
    }
}

on_every_server!(values_come_back_unchanged, values_can_be_searched_for, moments_sort_as_time_does);

async fn values_come_back_unchanged(test: TestDb) {
    test.setup(SAMPLES).await;
    let mut conn = test.db.get().await.unwrap();
    let mut all = vec![sample(1), nulls(2)];
    all.extend(extremes());
    all.sort_by_key(|sample| sample.id);
    for one in &all {
        assert_eq!(diesel::insert_into(samples::table).values(one).execute(&mut conn).await.unwrap(), 1);
    }
    let back: Vec<Sample> = samples::table.order(samples::id).select(Sample::as_select()).load(&mut conn).await.unwrap();
    for (back, expected) in back.iter().zip(&all) {
        assert_eq!(back, expected);
    }
    assert_eq!(back.len(), all.len());
}

async fn values_can_be_searched_for(test: TestDb) {
    test.setup(SAMPLES).await;
    let mut conn = test.db.get().await.unwrap();
    let one = sample(1);
    diesel::insert_into(samples::table).values(&[one.clone(), nulls(2)]).execute(&mut conn).await.unwrap();
    macro_rules! finds {
        ($($column:ident = $value:expr),* $(,)?) => {$(
            let found: Vec<i32> = samples::table.filter(samples::$column.eq($value)).select(samples::id).order(samples::id).load(&mut conn).await.unwrap();
            assert_eq!(found.iter().next(), Some(&1), stringify!($column));
        )*};
    }
    finds!(
        small = one.small,
        large = one.large,
        double = one.double,
        flag = one.flag,
        body = &one.body,
        bytes = &one.bytes,
        day = one.day,
        at_time = one.at_time,
        local = one.local,
        moment = one.moment,
        uid = one.uid,
        amount = &one.amount,
        maybe_small = one.maybe_small,
        maybe_body = one.maybe_body.as_deref(),
        maybe_moment = one.maybe_moment,
        maybe_uid = one.maybe_uid,
    );
    let null: Vec<i32> = samples::table.filter(samples::maybe_uid.is_null()).select(samples::id).load(&mut conn).await.unwrap();
    assert_eq!(null, [2]);
    let among: i64 = samples::table.filter(samples::uid.eq_any([one.uid, Uuid::nil()])).count().get_result(&mut conn).await.unwrap();
    assert_eq!(among, 2);
}

async fn moments_sort_as_time_does(test: TestDb) {
    test.setup(SAMPLES).await;
    let mut conn = test.db.get().await.unwrap();
    let texts = [
        "1969-12-31 23:59:59.999999",
        "1970-01-01 00:00:00",
        "1970-01-01 00:00:00.000001",
        "1970-01-01 00:00:00.100000",
        "2026-01-01 10:00:00",
    ];
    for (id, text) in (0..).zip(texts) {
        let at = local(text);
        let one = Sample { moment: at.and_utc(), local: at, ..sample(id) };
        diesel::insert_into(samples::table).values(&one).execute(&mut conn).await.unwrap();
    }
    let order: Vec<i32> = samples::table.order(samples::moment.asc()).select(samples::id).load(&mut conn).await.unwrap();
    assert_eq!(order, [0, 1, 2, 3, 4]);
    let after: Vec<i32> =
        samples::table.filter(samples::local.gt(local(texts[1]))).order(samples::id).select(samples::id).load(&mut conn).await.unwrap();
    assert_eq!(after, [2, 3, 4]);
}
