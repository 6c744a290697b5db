//! Random pairs of schemas on live servers: A to B equals B built directly, the way back leads to A, and rows stay.
//!
//! `KIT_TEST_SEED` gives another row of pairs, `KIT_TEST_PAIRS` another number of them, `KIT_TEST_PAIR` one alone; with
//! `KIT_TEST_KEEP=folder` each pair that fails is kept there as a case.

mod check;
mod report;
mod rows;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use diesel_kit_schema::Target;

use crate::cases::random::{Pair, seed};
use crate::database::Database;
use check::{Failure, Outcome, check};

macro_rules! on {
    ($($server:ident: $target:expr, $few:expr, $many:expr);* $(;)?) => {$(
        #[test]
        fn $server() {
            run(stringify!($server), $target, if crate::servers::full() { $many } else { $few });
        }
    )*};
}

on! {
    sqlite: Target::sqlite(3, 53), 300, 10_000;
    sqlite_as_of_3_35: Target::sqlite(3, 35), 60, 2_000;
    postgres_16: Target::postgres(16), 40, 500;
    postgres_18: Target::postgres(18), 10, 500;
    mariadb_11_8: Target::mariadb(11, 8), 20, 500;
    mysql_9: Target::mysql(9, 0), 15, 500;
}

/// How many databases are filled at once.
const WORKERS: usize = 2;
/// After so many pairs that fail, the rest tells nothing new.
const ENOUGH: usize = 30;

fn number(variable: &str) -> Option<usize> {
    std::env::var(variable).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{variable} is a number")))
}

fn run(server: &'static str, target: Target, pairs: usize) {
    let numbers = match number("KIT_TEST_PAIR") {
        Some(one) => one..one + 1,
        None => 0..number("KIT_TEST_PAIRS").unwrap_or(pairs),
    };
    println!("{server}: pairs {numbers:?}, KIT_TEST_SEED={}", seed());
    let begin = Instant::now();
    let next = AtomicUsize::new(numbers.start);
    let found: Mutex<Vec<(usize, Pair, Failure)>> = Mutex::default();
    let sum: Mutex<Outcome> = Mutex::default();
    std::thread::scope(|scope| {
        for worker in 0..WORKERS.min(numbers.len()) {
            let (next, found, sum, end) = (&next, &found, &sum, numbers.end);
            scope.spawn(move || work(server, target, worker, next, end, found, sum));
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort_by_key(|(number, ..)| *number);
    println!("{server}: {} in {:.1} s", sum.into_inner().unwrap(), begin.elapsed().as_secs_f32());
    if found.is_empty() {
        return;
    }
    for (number, _, failure) in &found {
        println!("pair {number} on {server}, KIT_TEST_SEED={}: {}", seed(), failure.first_line());
    }
    let smallest = report::smallest(server, &found);
    panic!("{} of {numbers:?} pairs on {server} fail, KIT_TEST_SEED={}\n{smallest}", found.len(), seed());
}

fn work(
    server: &'static str,
    target: Target,
    worker: usize,
    next: &AtomicUsize,
    end: usize,
    found: &Mutex<Vec<(usize, Pair, Failure)>>,
    sum: &Mutex<Outcome>,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("random{worker}_{server}"), server).await else { return };
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= end || found.lock().unwrap().len() >= ENOUGH {
                break;
            }
            let mut pair = Pair::new(seed(), number, target);
            match check(&mut pair, &mut database).await {
                Ok(outcome) => *sum.lock().unwrap() += outcome,
                Err(failure) => {
                    report::keep(server, number, &pair, &failure);
                    found.lock().unwrap().push((number, pair, failure));
                }
            }
        }
        database.close().await;
    });
}
