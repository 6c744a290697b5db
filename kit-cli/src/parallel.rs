//! Work of several targets, or of several kinds, at once.

use std::panic::resume_unwind;
use std::thread;

/// Does the same with each, all at once: the first on this thread. Results stand in the order of the items.
pub(crate) fn each<T: Send, R: Send>(items: impl IntoIterator<Item = T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut items = items.into_iter();
    let Some(first) = items.next() else { return Vec::new() };
    let work = &work;
    thread::scope(|scope| {
        let others: Vec<_> = items.map(|item| scope.spawn(move || work(item))).collect();
        let mut results = vec![work(first)];
        results.extend(others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))));
        results
    })
}

/// Does both at once, the first on this thread.
pub(crate) fn both<A, B: Send>(first: impl FnOnce() -> A, second: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let second = scope.spawn(second);
        (first(), second.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let slow_at_first = |number: u64| {
            thread::sleep(std::time::Duration::from_millis(20 - number));
            number
        };
        assert_eq!(each(0..20, slow_at_first), (0..20).collect::<Vec<_>>());
        assert!(each(0..0, slow_at_first).is_empty());
        assert_eq!(both(|| 1, || 2), (1, 2));
    }
}
