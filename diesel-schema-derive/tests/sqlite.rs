//! What a crate with one backend does with derived types, on a database in memory.

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

use diesel_kit::HasDefinition;
use diesel_kit::prelude::*;

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Settings {
    theme: String,
}

mod moods {
    #[derive(diesel_kit::DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Mood {
        Happy,
        #[db_enum(name = "so so")]
        Fine,
    }
}

#[derive(Table, Debug, Clone, PartialEq)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(max_length = 80, unique)]
    pub name: String,
    #[column(db_enum, default = "so so")]
    pub mood: moods::Mood,
    #[column(default = json(r#"{"theme":"dark"}"#))]
    pub settings: Json<Settings>,
    pub embedding: Option<Vector<3>>,
    #[column(precision = 10, scale = 2, default = 0.5)]
    pub balance: BigDecimal,
    #[column(name = "user type", default = 7)]
    pub r#type: Option<i32>,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
}

#[derive(Table, Debug, Clone, PartialEq)]
pub struct Post {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub author: Uuid,
    #[column(references(Post))]
    pub reply_to: Option<i64>,
    pub post: String,
    #[column(generated("length(post)"), stored)]
    pub length: i32,
}

#[derive(Table, Debug, Clone, PartialEq)]
#[table(primary_key(post, tag), foreign_key(post, references = Post(id)))]
pub struct PostTag {
    #[column(references(Post, join))]
    pub post: i64,
    pub tag: String,
}

diesel_kit::tables!(User, Post, PostTag);

const DDL: &str = r#"
CREATE TABLE users (
    id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, mood TEXT NOT NULL DEFAULT 'so so', settings TEXT NOT NULL DEFAULT '{"theme":"dark"}',
    embedding BLOB, balance TEXT NOT NULL DEFAULT '0.5', "user type" INTEGER DEFAULT 7, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE post (
    id INTEGER PRIMARY KEY, author BLOB NOT NULL REFERENCES users, reply_to INTEGER REFERENCES post, post TEXT NOT NULL,
    length INTEGER GENERATED ALWAYS AS (length(post)) STORED
) STRICT;
CREATE TABLE post_tag (post INTEGER NOT NULL REFERENCES post, tag TEXT NOT NULL, PRIMARY KEY (post, tag)) STRICT;
"#;

#[tokio::test]
async fn rows_go_in_and_come_out() -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::connect(":memory:").await?;
    let mut conn = db.get().await?;
    conn.batch_execute(DDL).await?;

    // One row, all defaults; then a batch in which each row decides for itself.
    diesel::insert_into(users::table).values(&NewUser::new("ann")).execute(&mut conn).await?;
    let batch = vec![
        NewUser { mood: Some(moods::Mood::Happy), ..NewUser::new("bob") },
        NewUser { r#type: Some(None), embedding: Some([1.0, 2.0, 3.0].into()), ..NewUser::new("cid".to_owned()) },
    ];
    diesel::insert_into(users::table).values(&batch).execute(&mut conn).await?;
    let users: Vec<User> = users::table.order(users::name).load(&mut conn).await?;
    assert_eq!(users.iter().map(|user| user.name.as_str()).collect::<Vec<_>>(), ["ann", "bob", "cid"]);
    assert_eq!(users[0].id.get_version_num(), 7);
    assert_eq!(users[0].mood, moods::Mood::Fine);
    assert_eq!(users[0].settings.theme, "dark");
    assert_eq!(users[0].balance, "0.50".parse::<BigDecimal>()?);
    assert_eq!(users[0].created_at, users[0].updated_at);
    assert_eq!(users.iter().map(|user| user.r#type).collect::<Vec<_>>(), [Some(7), Some(7), None]);
    assert_eq!(users[1].mood, moods::Mood::Happy);
    assert_eq!(users[2].embedding, Some([1.0, 2.0, 3.0].into()));

    // Returning, updates, and the time of the last one.
    let post: Post = diesel::insert_into(post::table).values(NewPost::new(users[0].id, "first")).get_result(&mut conn).await?;
    assert_eq!((post.id, post.length, post.reply_to), (1, 5, None));
    let answer = NewPost { reply_to: Some(post.id), ..NewPost::new(users[1].id, "second") };
    let answer: Post = diesel::insert_into(post::table).values(&answer).returning(Post::as_returning()).get_result(&mut conn).await?;
    let changes = UserChanges { mood: Some(moods::Mood::Happy), r#type: Some(None), ..UserChanges::default() };
    let ann: User = diesel::update(&users[0]).set(&changes).get_result(&mut conn).await?;
    assert_eq!((ann.mood, ann.r#type, ann.name.as_str()), (moods::Mood::Happy, None, "ann"));
    assert!(ann.updated_at >= users[0].updated_at);
    let empty = diesel::update(&ann).set(UserChanges::default()).execute(&mut conn).await;
    assert!(empty.is_err(), "an update of nothing must not touch updated_at");

    // Joins in both directions, and belonging.
    let joined: Vec<(Post, User)> =
        post::table.inner_join(users::table).order(post::id).select((Post::as_select(), User::as_select())).load(&mut conn).await?;
    assert_eq!(joined.iter().map(|(post, user)| (post.id, user.name.as_str())).collect::<Vec<_>>(), [(1, "ann"), (2, "bob")]);
    let outer: Vec<(String, Option<String>)> =
        users::table.left_join(post::table).order(users::name).select((users::name, post::post_.nullable())).load(&mut conn).await?;
    assert_eq!(outer[2], ("cid".to_owned(), None));
    let of_bob: Vec<Post> = Post::belonging_to(&users[1]).load(&mut conn).await?;
    assert_eq!(of_bob, [answer]);
    let found: Post = Post::query().filter(post::length.gt(5)).first(&mut conn).await?;
    assert_eq!(found.post, "second");

    // A key of two columns, upserts, and a table that is all key.
    let tag = NewPostTag::new(post.id, "rust");
    for _ in 0..2 {
        diesel::insert_into(post_tag::table).values(&tag).on_conflict_do_nothing().execute(&mut conn).await?;
    }
    let tag: PostTag = post_tag::table.find((post.id, "rust")).first(&mut conn).await?;
    assert_eq!(diesel::delete(&tag).execute(&mut conn).await?, 1);
    diesel::insert_into(users::table)
        .values(NewUser::new("ann"))
        .on_conflict(users::name)
        .do_update()
        .set(UserChanges { balance: Some(3.into()), ..UserChanges::default() })
        .execute(&mut conn)
        .await?;
    let balance: BigDecimal = users::table.filter(users::name.eq("ann")).select(users::balance).first(&mut conn).await?;
    assert_eq!(balance, BigDecimal::from(3));
    Ok(())
}

#[test]
fn definitions_are_in_the_program() {
    assert_eq!(definitions().len(), 4);
    assert!(<User as HasDefinition>::DEFINITION.starts_with(r#"{"version":1,"table":{"rust_name":"User","name":"users","#));
    assert!(<moods::Mood as HasDefinition>::DEFINITION.contains(r#""label":"so so""#));
}
