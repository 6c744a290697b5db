use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Hexadecimal digits of a fingerprint. Two of 1,000 tables share 48 bits once in 500 million programs.
const DIGITS: usize = 12;

/// A name as a list of types, which the compiler can see to differ from another.
pub(crate) fn fingerprint(name: &[&str]) -> TokenStream {
    digits(name).into_iter().rev().fold(quote!(::diesel_kit::__private::End), |rest, digit| {
        let digit = Literal::u8_unsuffixed(digit);
        quote!(::diesel_kit::__private::Digit<#digit, #rest>)
    })
}

/// A name as one type, where being the same is all that is asked.
pub(crate) fn tag(name: &str) -> TokenStream {
    let hash = Literal::u64_unsuffixed(hash(&[name]));
    quote!(::diesel_kit::__private::Tag<#hash>)
}

fn digits(name: &[&str]) -> [u8; DIGITS] {
    let hash = hash(name);
    let mut digits = [0; DIGITS];
    for (position, digit) in digits.iter_mut().enumerate() {
        *digit = u8::try_from(hash >> (60 - 4 * position) & 0xf).unwrap_or_default();
    }
    digits
}

/// FNV-1a: not for secrets, the same on every machine.
fn hash(name: &[&str]) -> u64 {
    let bytes = name.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // The last byte has not yet reached every bit: one round of a multiplication by an odd number mixes the halves.
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::digits;

    #[test]
    fn names_that_are_alike_differ() {
        let names: BTreeSet<_> = (0..10_000).map(|number| digits(&["", &format!("t{number}")])).collect();
        assert_eq!(names.len(), 10_000);
    }

    #[test]
    fn parts_are_apart() {
        assert_ne!(digits(&["", "users"]), digits(&["audit", "users"]));
        assert_ne!(digits(&["a", "bc"]), digits(&["ab", "c"]));
    }
}
