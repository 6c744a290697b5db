//! Vectors: columns that hold embeddings, and the distances between them.

mod column;
mod distance;
mod encoding;
mod stored;

pub use distance::{CosineDistance, L2Distance, MaxInnerProduct, VectorExpressionMethods, VectorSqlType};
pub(crate) use encoding::{to_bytes, to_text, write_postgres};
pub use stored::StoredVector;

use std::ops::Deref;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

/// A vector of `N` numbers.
///
/// ```
/// use diesel_kit::Vector;
///
/// let vector = Vector::from([0.1, 0.9, 0.3]);
/// assert_eq!(vector.len(), 3);
/// assert!(Vector::<3>::new(vec![0.1]).is_err());
/// ```
#[derive(Debug, Clone, PartialEq, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = crate::sql_types::Vector)]
#[serde(try_from = "Vec<f32>", into = "Vec<f32>")]
pub struct Vector<const N: usize>(Vec<f32>);

/// A list of numbers that is not as long as the vector's type says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a vector of {expected} numbers was expected, and there are {found}")]
pub struct VectorLengthError {
    /// What the type says.
    pub expected: usize,
    /// What was there.
    pub found: usize,
}

impl<const N: usize> Vector<N> {
    /// A vector of these numbers.
    ///
    /// # Errors
    /// If there are not exactly `N`.
    pub fn new(numbers: Vec<f32>) -> Result<Self, VectorLengthError> {
        if numbers.len() == N { Ok(Self(numbers)) } else { Err(VectorLengthError { expected: N, found: numbers.len() }) }
    }

    /// The numbers.
    pub fn into_inner(self) -> Vec<f32> {
        self.0
    }
}

impl<const N: usize> Deref for Vector<N> {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.0
    }
}

impl<const N: usize> From<[f32; N]> for Vector<N> {
    fn from(numbers: [f32; N]) -> Self {
        Self(numbers.into())
    }
}

impl<const N: usize> TryFrom<Vec<f32>> for Vector<N> {
    type Error = VectorLengthError;

    fn try_from(numbers: Vec<f32>) -> Result<Self, VectorLengthError> {
        Self::new(numbers)
    }
}

impl<const N: usize> From<Vector<N>> for Vec<f32> {
    fn from(vector: Vector<N>) -> Self {
        vector.0
    }
}
