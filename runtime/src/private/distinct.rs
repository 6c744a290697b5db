//! Which tables may stand in one query: any two that the derive made and that are not the same.
//!
//! Diesel asks for an impl of `TableNotEqual` for each ordered pair of tables. Here each table brings one impl for all others, and the compiler
//! tells tables apart by a fingerprint of their names. Pairs would grow with the square of the number of tables.

use std::marker::PhantomData;

/// A table of `#[derive(Table)]`.
///
/// `By` is the table that asks. It stands in the trait for coherence alone: a trait of this crate for a type of Diesel's (`Only<users::table>`)
/// might get an impl in a later version, unless a type of the crate that asks is among its parameters.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a table of `#[derive(Table)]`",
    note = "to query it together with one that is, name both in `diesel::allow_tables_to_appear_in_same_query!`"
)]
pub trait DerivedTable<By>: diesel::Table {
    /// A [`Digit`] list that no other table has.
    type Fingerprint;
}

/// A hexadecimal digit of a fingerprint, and those after it.
#[derive(Debug, Clone, Copy)]
pub struct Digit<const DIGIT: u8, Rest>(PhantomData<Rest>);

/// A hash of a name: of a field, or of an enum.
#[derive(Debug, Clone, Copy)]
pub struct Tag<const HASH: u64>;

/// The end of a fingerprint.
#[derive(Debug, Clone, Copy)]
pub struct End;

/// Fingerprints that differ in a digit. `By` as in [`DerivedTable`].
#[diagnostic::on_unimplemented(
    message = "one table stands in the query twice",
    note = "give one of the two another name with `diesel::alias!`"
)]
pub trait Unlike<Other, By> {}

macro_rules! unlike {
    // The digits before the one at hand, it, and those after it.
    ([$($before:tt)*]) => {};
    ([$($before:tt)*] $digit:tt $($after:tt)*) => {
        impl<A: Unlike<B, By>, B, By> Unlike<Digit<$digit, B>, By> for Digit<$digit, A> {}
        $( impl<A, B, By> Unlike<Digit<$before, B>, By> for Digit<$digit, A> {} )*
        $( impl<A, B, By> Unlike<Digit<$after, B>, By> for Digit<$digit, A> {} )*
        unlike!([$($before)* $digit] $($after)*);
    };
}

unlike!([] 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
