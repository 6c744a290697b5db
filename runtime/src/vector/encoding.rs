//! Vectors as bytes and as text.

use std::fmt::Write as _;
use std::io::{self, Write};

use diesel::deserialize;

/// Floats of 32 bits, little endian: what sqlite-vec, MariaDB and MySQL store.
pub(crate) fn to_bytes(numbers: &[f32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

pub(super) fn from_bytes(bytes: &[u8]) -> deserialize::Result<Vec<f32>> {
    let (numbers, rest) = bytes.as_chunks::<4>();
    if rest.is_empty() {
        Ok(numbers.iter().map(|number| f32::from_le_bytes(*number)).collect())
    } else {
        Err(format!("a vector takes four bytes a number, and there are {}", bytes.len()).into())
    }
}

/// `[0.1,0.2]`
pub(crate) fn to_text(numbers: &[f32]) -> String {
    let mut text = String::from("[");
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        // Writing to a string cannot fail.
        let _ = write!(text, "{number}");
    }
    text.push(']');
    text
}

/// pgvector's binary format: the dimension, two unused bytes, and the numbers, big endian.
pub(crate) fn write_postgres(numbers: &[f32], out: &mut impl Write) -> io::Result<()> {
    let dimension = u16::try_from(numbers.len()).map_err(|_| io::Error::other("pgvector takes at most 16,000 numbers"))?;
    out.write_all(&dimension.to_be_bytes())?;
    out.write_all(&[0, 0])?;
    for number in numbers {
        out.write_all(&number.to_be_bytes())?;
    }
    Ok(())
}

pub(super) fn from_postgres(bytes: &[u8]) -> deserialize::Result<Vec<f32>> {
    let Some((&[high, low, _, _], numbers)) = bytes.split_first_chunk::<4>() else {
        return Err("pgvector's binary format begins with four bytes that are not there".into());
    };
    let (numbers, rest) = numbers.as_chunks::<4>();
    if !rest.is_empty() || numbers.len() != usize::from(u16::from_be_bytes([high, low])) {
        return Err("a vector in pgvector's binary format is not as long as it says".into());
    }
    Ok(numbers.iter().map(|number| f32::from_be_bytes(*number)).collect())
}
