//! Attributes to definitions, and definitions to Rust again.
