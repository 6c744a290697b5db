//! A small JSON value with its writer and reader.
//!
//! Hand-written because every user compiles the derive: a JSON crate would cost them seconds for a few dozen lines of use.

mod read;
mod value;
mod write;

pub use read::JsonError;
pub use value::Value;
