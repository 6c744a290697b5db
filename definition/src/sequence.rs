/// How the server counts. What is not said is the server's default: from 1, by 1, up to what the type holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SequenceOptions {
    /// `start`: the first value.
    pub start: Option<i64>,
    /// `increment`: the distance to the next value, below zero to count down; never zero.
    pub increment: Option<i64>,
    /// `min`: the least value.
    pub min: Option<i64>,
    /// `max`: the greatest value.
    pub max: Option<i64>,
    /// `cache`: how many values a session takes at once; at least 1.
    pub cache: Option<i64>,
    /// `cycle`: begins anew at its end instead of failing.
    pub cycle: bool,
}

impl SequenceOptions {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The numbers that are said, with the keys of the attribute, in a fixed order.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, i64)> {
        [("start", self.start), ("increment", self.increment), ("min", self.min), ("max", self.max), ("cache", self.cache)]
            .into_iter()
            .filter_map(|(key, number)| number.map(|number| (key, number)))
    }

    /// The place of a number by the attribute's key.
    pub(crate) fn number_mut(&mut self, key: &str) -> Option<&mut Option<i64>> {
        match key {
            "start" => Some(&mut self.start),
            "increment" => Some(&mut self.increment),
            "min" => Some(&mut self.min),
            "max" => Some(&mut self.max),
            "cache" => Some(&mut self.cache),
            _ => None,
        }
    }

    /// Whether it counts down.
    #[must_use]
    pub fn descends(&self) -> bool {
        self.increment.is_some_and(|increment| increment < 0)
    }

    /// The first value, said or not.
    #[must_use]
    pub fn first(&self) -> i64 {
        let (bound, usual) = if self.descends() { (self.max, -1) } else { (self.min, 1) };
        self.start.or(bound).unwrap_or(usual)
    }
}
