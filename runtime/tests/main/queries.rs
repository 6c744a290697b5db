//! Queries as Diesel's users write them.

use diesel::dsl::{count_star, exists, max, sum};
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, AnyDb};

use crate::support::{Sql, TestDb, on_every_server};

diesel::table! {
    authors (id) {
        id -> Integer,
        name -> Text,
        born -> Nullable<Integer>,
    }
}

diesel::table! {
    books (id) {
        id -> Integer,
        author_id -> Integer,
        title -> Text,
        pages -> Integer,
    }
}

diesel::joinable!(books -> authors (author_id));
diesel::allow_tables_to_appear_in_same_query!(authors, books);

pub const LIBRARY: Sql = Sql {
    postgres: "CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL, born integer);
        CREATE TABLE books (id serial PRIMARY KEY, author_id integer NOT NULL REFERENCES authors (id), title text NOT NULL UNIQUE, pages integer NOT NULL DEFAULT 100 CHECK (pages > 0))",
    mysql: "CREATE TABLE authors (id integer PRIMARY KEY, name varchar(100) NOT NULL, born integer);
        CREATE TABLE books (id integer PRIMARY KEY AUTO_INCREMENT, author_id integer NOT NULL, title varchar(100) NOT NULL UNIQUE, pages integer NOT NULL DEFAULT 100 CHECK (pages > 0), FOREIGN KEY (author_id) REFERENCES authors (id))",
    sqlite: "CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL, born integer) STRICT;
        CREATE TABLE books (id integer PRIMARY KEY AUTOINCREMENT, author_id integer NOT NULL REFERENCES authors (id), title text NOT NULL UNIQUE, pages integer NOT NULL DEFAULT 100 CHECK (pages > 0)) STRICT",
};

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Identifiable, Insertable, AsChangeset)]
#[diesel(table_name = authors, treat_none_as_default_value = false)]
#[diesel(check_for_backend(AnyDb))]
pub struct Author {
    pub id: i32,
    pub name: String,
    pub born: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = books, belongs_to(Author))]
#[diesel(check_for_backend(AnyDb))]
pub struct Book {
    pub id: i32,
    pub author_id: i32,
    pub title: String,
    pub pages: i32,
}

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = books)]
pub struct NewBook {
    pub author_id: i32,
    pub title: String,
    pub pages: i32,
}

pub fn book(author_id: i32, title: &str, pages: i32) -> NewBook {
    NewBook { author_id, title: title.into(), pages }
}

pub async fn library(test: &TestDb) {
    test.setup(LIBRARY).await;
    let mut conn = test.db.get().await.unwrap();
    let people = [("Ann", Some(1970)), ("Bob", None), ("Cid", Some(1980))];
    let people: Vec<Author> = (1..).zip(people).map(|(id, (name, born))| Author { id, name: name.to_owned(), born }).collect();
    assert_eq!(diesel::insert_into(authors::table).values(&people).execute(&mut conn).await.unwrap(), 3);
    let new = [book(1, "Alpha", 100), book(1, "Beta", 200), book(2, "Gamma", 300)];
    assert_eq!(diesel::insert_into(books::table).values(&new[..]).execute(&mut conn).await.unwrap(), 3);
}

on_every_server!(boxed, joins, aggregates, limits, texts, sets, updates);

async fn search(conn: &mut AnyConnection, name: Option<&str>, newest: bool) -> QueryResult<Vec<Author>> {
    let mut query = authors::table.into_boxed::<AnyDb>();
    if let Some(name) = name {
        query = query.filter(authors::name.eq(name.to_owned()));
    }
    query = if newest { query.order(authors::id.desc()) } else { query.order(authors::id.asc()) };
    query.limit(2).select(Author::as_select()).load(conn).await
}

async fn boxed(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let ids = |authors: Vec<Author>| authors.iter().map(|author| author.id).collect::<Vec<_>>();
    assert_eq!(ids(search(&mut conn, None, true).await.unwrap()), [3, 2]);
    assert_eq!(ids(search(&mut conn, None, false).await.unwrap()), [1, 2]);
    assert_eq!(ids(search(&mut conn, Some("Bob"), false).await.unwrap()), [2]);
}

async fn joins(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let inner: Vec<(Author, Book)> = authors::table
        .inner_join(books::table)
        .order(books::id)
        .select((Author::as_select(), Book::as_select()))
        .load(&mut conn)
        .await
        .unwrap();
    assert_eq!(
        inner.iter().map(|(author, book)| (author.name.as_str(), book.title.as_str())).collect::<Vec<_>>(),
        [("Ann", "Alpha"), ("Ann", "Beta"), ("Bob", "Gamma")]
    );
    let left: Vec<(String, Option<Book>)> = authors::table
        .left_join(books::table)
        .order((authors::id, books::id))
        .select((authors::name, Option::<Book>::as_select()))
        .load(&mut conn)
        .await
        .unwrap();
    assert_eq!(
        left.iter().map(|(name, book)| (name.as_str(), book.is_some())).collect::<Vec<_>>(),
        [("Ann", true), ("Ann", true), ("Bob", true), ("Cid", false)]
    );
    let ann: Author = authors::table.find(1).select(Author::as_select()).first(&mut conn).await.unwrap();
    let hers: Vec<Book> = Book::belonging_to(&ann).order(books::id).select(Book::as_select()).load(&mut conn).await.unwrap();
    assert_eq!(hers.len(), 2);
}

async fn aggregates(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let groups: Vec<(i32, i64, Option<i32>)> = books::table
        .group_by(books::author_id)
        .select((books::author_id, count_star(), max(books::pages)))
        .order(books::author_id)
        .load(&mut conn)
        .await
        .unwrap();
    assert_eq!(groups, [(1, 2, Some(200)), (2, 1, Some(300))]);
    let pages: Option<i64> = books::table.select(sum(books::pages)).first(&mut conn).await.unwrap();
    assert_eq!(pages, Some(600));
    let average: Option<BigDecimal> = books::table.select(diesel::dsl::avg(books::pages)).first(&mut conn).await.unwrap();
    assert_eq!(average, Some(BigDecimal::from(200)));
    let known: bool = diesel::select(exists(books::table.filter(books::title.eq("Beta")))).get_result(&mut conn).await.unwrap();
    assert!(known);
}

async fn limits(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let ids = authors::table.select(authors::id).order(authors::id);
    let rest: Vec<i32> = ids.offset(1).load(&mut conn).await.unwrap();
    assert_eq!(rest, [2, 3]);
    let rest: Vec<i32> = ids.offset(2).into_boxed::<AnyDb>().load(&mut conn).await.unwrap();
    assert_eq!(rest, [3]);
    let page: Vec<i32> = ids.limit(1).offset(1).load(&mut conn).await.unwrap();
    assert_eq!(page, [2]);
    let page: Vec<i32> = ids.limit(1).into_boxed::<AnyDb>().offset(1).load(&mut conn).await.unwrap();
    assert_eq!(page, [2]);
    let page: Vec<i32> = ids.into_boxed::<AnyDb>().limit(2).load(&mut conn).await.unwrap();
    assert_eq!(page, [1, 2]);
}

async fn texts(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let joined: String = books::table.select(books::title.concat(" by ").concat("Ann")).order(books::id).first(&mut conn).await.unwrap();
    assert_eq!(joined, "Alpha by Ann");
    let like: Vec<String> =
        books::table.filter(books::title.like("%a")).select(books::title).order(books::id).load(&mut conn).await.unwrap();
    assert_eq!(like, ["Alpha", "Beta", "Gamma"]);
    let escaped: i64 = books::table.filter(books::title.like("%!_%").escape('!')).count().get_result(&mut conn).await.unwrap();
    assert_eq!(escaped, 0);
}

async fn sets(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let short = books::table.filter(books::pages.lt(150)).select(books::title);
    let long = books::table.filter(books::pages.gt(250)).select(books::title);
    let mut both: Vec<String> = short.union(long).load(&mut conn).await.unwrap();
    both.sort();
    assert_eq!(both, ["Alpha", "Gamma"]);
    let writers: i64 =
        authors::table.filter(authors::id.eq_any(books::table.select(books::author_id))).count().get_result(&mut conn).await.unwrap();
    assert_eq!(writers, 2);
    let none: i64 = authors::table.filter(authors::id.eq_any(Vec::<i32>::new())).count().get_result(&mut conn).await.unwrap();
    assert_eq!(none, 0);
    let between: i64 = books::table.filter(books::pages.between(150, 250)).count().get_result(&mut conn).await.unwrap();
    assert_eq!(between, 1);
}

async fn updates(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let changed = Author { id: 1, name: "Anna".into(), born: None };
    // The row is counted although nothing in it changes.
    for _ in 0..2 {
        assert_eq!(
            diesel::update(authors::table.find(1))
                .set((authors::name.eq("Anna"), authors::born.eq(None::<i32>)))
                .execute(&mut conn)
                .await
                .unwrap(),
            1
        );
    }
    let back: Author = authors::table.find(1).select(Author::as_select()).first(&mut conn).await.unwrap();
    assert_eq!(back, changed);
    diesel::update(books::table).set(books::pages.eq(books::pages + 1)).execute(&mut conn).await.unwrap();
    let pages: Vec<i32> = books::table.select(books::pages).order(books::id).load(&mut conn).await.unwrap();
    assert_eq!(pages, [101, 201, 301]);
    assert_eq!(diesel::delete(books::table.filter(books::author_id.eq(1))).execute(&mut conn).await.unwrap(), 2);
    let missing = authors::table.find(99).select(Author::as_select()).first(&mut conn).await.optional().unwrap();
    assert_eq!(missing, None);
}
