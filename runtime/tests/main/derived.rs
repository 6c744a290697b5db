//! Derived types against real servers, on tables that the engine made from the definitions which the program carries.

use diesel_kit::Dialect;
use diesel_kit::prelude::*;
use diesel_kit_definition::Definition;
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::{Target, plan};

use crate::support::{TestDb, on_every_server};

#[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Happy,
    #[db_enum(name = "so so")]
    Fine,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Settings {
    theme: String,
}

#[derive(Table, Debug, Clone, PartialEq)]
#[table(name = "users", check(name = "name_not_empty", "name <> ''"))]
pub struct User {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(max_length = 80, unique)]
    pub name: String,
    #[column(db_enum, default = "so so")]
    pub mood: Mood,
    #[column(default = json(r#"{"theme":"dark"}"#))]
    pub settings: Json<Settings>,
    #[column(precision = 10, scale = 2, default = 0.5)]
    pub balance: BigDecimal,
    #[column(name = "user type", default = 7)]
    pub r#type: Option<i32>,
    #[column(default = true)]
    pub active: bool,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
}

#[derive(Table, Debug, Clone, PartialEq)]
pub struct Post {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"), index)]
    pub author: Uuid,
    #[column(references(Post))]
    pub reply_to: Option<i64>,
    #[column(max_length = 200)]
    pub post: String,
    #[column(generated("length(post)"), stored)]
    pub length: i32,
}

#[derive(Table, Debug, Clone, PartialEq)]
#[table(primary_key(post, tag))]
pub struct PostTag {
    #[column(references(Post, on_delete = "cascade"))]
    pub post: i64,
    #[column(max_length = 40)]
    pub tag: String,
}

#[derive(Table, Debug, Clone, PartialEq)]
pub struct Sample {
    #[column(primary_key)]
    pub id: i32,
    pub small: i16,
    pub single: f32,
    pub double: f64,
    pub flag: bool,
    pub text: String,
    pub bytes: Vec<u8>,
    pub uuid: Uuid,
    pub date: NaiveDate,
    pub time: NaiveTime,
    pub moment: NaiveDateTime,
    pub utc: DateTime<Utc>,
    #[column(precision = 12, scale = 3)]
    pub decimal: BigDecimal,
    pub value: serde_json::Value,
    pub json: Json<Vec<Settings>>,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(Table, Debug, Clone, PartialEq)]
pub struct MaybeSample {
    #[column(primary_key)]
    pub id: i32,
    pub small: Option<i16>,
    pub double: Option<f64>,
    pub flag: Option<bool>,
    pub text: Option<String>,
    pub bytes: Option<Vec<u8>>,
    pub uuid: Option<Uuid>,
    pub date: Option<NaiveDate>,
    pub utc: Option<DateTime<Utc>>,
    #[column(precision = 12, scale = 3)]
    pub decimal: Option<BigDecimal>,
    pub json: Option<Json<Settings>>,
    #[column(db_enum)]
    pub mood: Option<Mood>,
}

diesel_kit::tables!(User, Post, PostTag, Sample, MaybeSample);

on_every_server!(rows_are_written_read_and_joined, batches_take_defaults_row_by_row, updates_keep_the_time, every_type_round_trips);

/// The tables as the engine makes them from what the program was compiled with.
async fn tables(test: &TestDb) -> diesel_kit::DbConnection {
    let all = definitions().into_iter();
    let definitions: Vec<Definition> = all.map(|json| Definition::from_json(json).unwrap()).collect();
    let target = match test.dialect() {
        // From 13 it has gen_random_uuid().
        Dialect::Postgres => Target::postgres(15),
        Dialect::Mysql => Target::mysql(8, 0),
        Dialect::MariaDb => Target::mariadb(10, 6),
        Dialect::Sqlite => Target::sqlite(3, 35),
    };
    let lowered = lower(&definitions, &target).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut conn = test.db.get().await.unwrap();
    for statement in plan::create(&target, &lowered.schema).unwrap() {
        conn.batch_execute(&statement.sql).await.unwrap_or_else(|error| panic!("{error}\n{}", statement.sql));
    }
    conn
}

fn names(users: &[User]) -> Vec<&str> {
    users.iter().map(|user| user.name.as_str()).collect()
}

async fn rows_are_written_read_and_joined(test: TestDb) {
    let mut conn = tables(&test).await;
    // Owned and borrowed; all defaults, and none.
    diesel::insert_into(users::table).values(NewUser::new("ann")).execute(&mut conn).await.unwrap();
    let bob = NewUser {
        id: Some(Uuid::nil()),
        mood: Some(Mood::Happy),
        settings: Some(Json(Settings::default())),
        balance: Some(12.into()),
        r#type: Some(None),
        active: Some(false),
        ..NewUser::new("bob")
    };
    diesel::insert_into(users::table).values(&bob).execute(&mut conn).await.unwrap();
    let users: Vec<User> = users::table.order(users::name).load(&mut conn).await.unwrap();
    assert_eq!(names(&users), ["ann", "bob"]);
    let (ann, bob) = (&users[0], &users[1]);
    assert_eq!((ann.id.get_version_num(), ann.mood, ann.r#type, ann.active), (7, Mood::Fine, Some(7), true));
    assert_eq!((ann.settings.theme.as_str(), &ann.balance), ("dark", &"0.5".parse().unwrap()));
    assert_eq!((bob.id, bob.mood, bob.r#type, bob.active), (Uuid::nil(), Mood::Happy, None, false));
    let age = Utc::now() - ann.created_at;
    assert!(age.num_seconds().abs() < 60, "now() is the time in UTC: {age}");

    let first = NewPost::new(ann.id, "first");
    diesel::insert_into(post::table).values(&first).execute(&mut conn).await.unwrap();
    let first: Post = Post::query().first(&mut conn).await.unwrap();
    assert_eq!((first.length, first.reply_to), (5, None));
    let answer = NewPost { reply_to: Some(first.id), ..NewPost::new(bob.id, "second") };
    diesel::insert_into(post::table).values(answer).execute(&mut conn).await.unwrap();
    for tag in ["rust", "sql"] {
        diesel::insert_into(post_tag::table).values(NewPostTag::new(first.id, tag)).execute(&mut conn).await.unwrap();
    }

    // Joins in both directions, over three tables, and what belongs to whom.
    let rows: Vec<(Post, User)> =
        post::table.inner_join(users::table).order(post::id).select((Post::as_select(), User::as_select())).load(&mut conn).await.unwrap();
    assert_eq!(
        rows.iter().map(|(post, user)| (post.post.as_str(), user.name.as_str())).collect::<Vec<_>>(),
        [("first", "ann"), ("second", "bob")]
    );
    let tagged: Vec<(String, Option<String>)> = users::table
        .left_join(post::table.left_join(post_tag::table))
        .order((users::name, post_tag::tag))
        .select((users::name, post_tag::tag.nullable()))
        .load(&mut conn)
        .await
        .unwrap();
    let tag = |name: &str, tag: Option<&str>| (name.to_owned(), tag.map(str::to_owned));
    assert_eq!(tagged, [tag("ann", Some("rust")), tag("ann", Some("sql")), tag("bob", None)]);
    let of_bob: Vec<Post> = Post::belonging_to(bob).load(&mut conn).await.unwrap();
    assert_eq!(of_bob.iter().map(|post| post.post.as_str()).collect::<Vec<_>>(), ["second"]);
    let grouped = Post::belonging_to(&users).load::<Post>(&mut conn).await.unwrap().grouped_by(&users);
    assert_eq!(grouped.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);

    // A row of a table that is all key; a delete that cascades.
    let tag: PostTag = post_tag::table.find((first.id, "rust")).first(&mut conn).await.unwrap();
    assert_eq!(diesel::delete(&tag).execute(&mut conn).await.unwrap(), 1);
    diesel::update(post::table.filter(post::reply_to.eq(first.id)))
        .set(PostChanges { reply_to: Some(None), ..PostChanges::default() })
        .execute(&mut conn)
        .await
        .unwrap();
    diesel::delete(ann).execute(&mut conn).await.unwrap();
    assert_eq!(post_tag::table.count().get_result::<i64>(&mut conn).await.unwrap(), 0);
    assert_eq!(post::table.count().get_result::<i64>(&mut conn).await.unwrap(), 1);
}

async fn batches_take_defaults_row_by_row(test: TestDb) {
    let mut conn = tables(&test).await;
    let batch = vec![
        NewUser::new("ann"),
        NewUser { mood: Some(Mood::Happy), r#type: Some(None), ..NewUser::new("bob") },
        NewUser { balance: Some(3.into()), r#type: Some(Some(1)), ..NewUser::new("cid") },
    ];
    assert_eq!(diesel::insert_into(users::table).values(&batch).execute(&mut conn).await.unwrap(), 3);
    let users: Vec<User> = users::table.order(users::name).load(&mut conn).await.unwrap();
    assert_eq!(users.iter().map(|user| user.mood).collect::<Vec<_>>(), [Mood::Fine, Mood::Happy, Mood::Fine]);
    assert_eq!(users.iter().map(|user| user.r#type).collect::<Vec<_>>(), [Some(7), None, Some(1)]);
    assert!(users.iter().all(|user| user.settings.theme == "dark" && user.id.get_version_num() == 7));
    let none: Vec<NewUser> = Vec::new();
    assert_eq!(diesel::insert_into(users::table).values(none).execute(&mut conn).await.unwrap(), 0);

    // An upsert of a batch, by the unique name.
    let again = vec![NewUser::new("ann"), NewUser::new("dan")];
    diesel::insert_into(users::table)
        .values(&again)
        .on_conflict(users::name)
        .do_update()
        .set(UserChanges { active: Some(false), ..UserChanges::default() })
        .execute(&mut conn)
        .await
        .unwrap();
    let active: Vec<(String, bool)> = users::table.order(users::name).select((users::name, users::active)).load(&mut conn).await.unwrap();
    assert_eq!(active.iter().map(|(_, active)| *active).collect::<Vec<_>>(), [false, true, true, true]);
}

async fn updates_keep_the_time(test: TestDb) {
    let mut conn = tables(&test).await;
    let long_ago = DateTime::from_timestamp(1_000_000_000, 0).unwrap();
    let new = NewUser { created_at: Some(long_ago), updated_at: Some(long_ago), ..NewUser::new("ann") };
    diesel::insert_into(users::table).values(&new).execute(&mut conn).await.unwrap();
    let ann: User = users::table.first(&mut conn).await.unwrap();
    assert_eq!(ann.updated_at, long_ago);

    assert!(diesel::update(&ann).set(UserChanges::default()).execute(&mut conn).await.is_err(), "nothing changes");
    // What the database sees is a value that is another: one that stays the same is an update that does not name it.
    let later = DateTime::from_timestamp(1_000_000_001, 0).unwrap();
    let given = UserChanges { updated_at: Some(later), active: Some(false), ..UserChanges::default() };
    diesel::update(&ann).set(given).execute(&mut conn).await.unwrap();
    let ann: User = users::table.first(&mut conn).await.unwrap();
    assert_eq!((ann.updated_at, ann.active), (later, false));

    diesel::update(&ann).set(&UserChanges { mood: Some(Mood::Happy), ..UserChanges::default() }).execute(&mut conn).await.unwrap();
    let ann: User = users::table.first(&mut conn).await.unwrap();
    let age = Utc::now() - ann.updated_at;
    assert!(age.num_seconds().abs() < 60, "updated_at follows: {age}");
    assert_eq!((ann.created_at, ann.mood), (long_ago, Mood::Happy));
}

async fn every_type_round_trips(test: TestDb) {
    let mut conn = tables(&test).await;
    let utc = DateTime::from_timestamp_micros(1_700_000_000_123_456).unwrap();
    let sample = Sample {
        id: 1,
        small: i16::MIN,
        single: 0.5,
        double: -1.25e100,
        flag: true,
        text: "näme 'x' \\ \u{1f600}".to_owned(),
        bytes: vec![0, 255, 39],
        uuid: Uuid::from_u128(7),
        date: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
        time: NaiveTime::from_hms_micro_opt(23, 59, 59, 999_999).unwrap(),
        moment: utc.naive_utc(),
        utc,
        decimal: "-123456789.125".parse().unwrap(),
        value: serde_json::json!({"a": [1, null, "é"]}),
        json: Json(vec![Settings { theme: "x".to_owned() }]),
        mood: Mood::Fine,
    };
    let new = NewSample {
        small: sample.small,
        text: sample.text.clone(),
        ..NewSample::new(
            sample.id,
            0,
            sample.single,
            sample.double,
            sample.flag,
            "",
            sample.bytes.clone(),
            sample.uuid,
            sample.date,
            sample.time,
            sample.moment,
            sample.utc,
            sample.decimal.clone(),
            sample.value.clone(),
            sample.json.clone(),
            sample.mood,
        )
    };
    diesel::insert_into(sample::table).values(new).execute(&mut conn).await.unwrap();
    assert_eq!(sample::table.find(1).first::<Sample>(&mut conn).await.unwrap(), sample);

    let full = MaybeSampleChanges {
        small: Some(Some(1)),
        double: Some(Some(0.25)),
        flag: Some(Some(false)),
        text: Some(Some("t".to_owned())),
        bytes: Some(Some(vec![1])),
        uuid: Some(Some(Uuid::nil())),
        date: Some(Some(sample.date)),
        utc: Some(Some(utc)),
        decimal: Some(Some("1.5".parse().unwrap())),
        json: Some(Some(Json(Settings::default()))),
        mood: Some(Some(Mood::Happy)),
    };
    diesel::insert_into(maybe_sample::table).values(NewMaybeSample::new(1)).execute(&mut conn).await.unwrap();
    let empty: MaybeSample = maybe_sample::table.first(&mut conn).await.unwrap();
    assert_eq!((&empty.small, &empty.utc, &empty.mood, &empty.json), (&None, &None, &None, &None));
    diesel::update(&empty).set(&full).execute(&mut conn).await.unwrap();
    let read: MaybeSample = maybe_sample::table.first(&mut conn).await.unwrap();
    assert_eq!((read.small, read.double, read.flag, read.utc, read.mood), (Some(1), Some(0.25), Some(false), Some(utc), Some(Mood::Happy)));
    assert_eq!((read.decimal, read.json), (Some("1.5".parse().unwrap()), Some(Json(Settings::default()))));
}

/// The same types on diesel-async's own connection.
#[cfg(feature = "concrete-postgres")]
#[test]
fn the_concrete_connection_takes_them_too() {
    crate::support::run("postgres_16", |test| async move {
        drop(tables(&test).await);
        let mut conn = diesel_async::AsyncPgConnection::establish(&test.url).await.unwrap();
        let batch = vec![NewUser::new("ann"), NewUser { mood: Some(Mood::Happy), ..NewUser::new("bob") }];
        let users: Vec<User> = diesel::insert_into(users::table).values(&batch).get_results(&mut conn).await.unwrap();
        assert_eq!((users[0].mood, users[1].mood, users[0].id.get_version_num()), (Mood::Fine, Mood::Happy, 7));
        let changes = UserChanges { r#type: Some(None), ..UserChanges::default() };
        let ann: User = diesel::update(&users[0]).set(&changes).returning(User::as_returning()).get_result(&mut conn).await.unwrap();
        assert_eq!((ann.r#type, ann.updated_at > users[0].updated_at), (None, true));
        diesel::insert_into(post::table).values(NewPost::new(ann.id, "first")).execute(&mut conn).await.unwrap();
        let rows: Vec<(Post, User)> =
            post::table.inner_join(users::table).select((Post::as_select(), User::as_select())).load(&mut conn).await.unwrap();
        assert_eq!((rows[0].0.length, &rows[0].1), (5, &ann));
    });
}
