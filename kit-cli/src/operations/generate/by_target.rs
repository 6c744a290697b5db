use crate::error::Problem;
use crate::project::Selected;

/// What is wrong, with the targets that it is wrong for.
#[derive(Default)]
pub(super) struct ByTarget(Vec<(Problem, Vec<String>)>);

impl ByTarget {
    pub(super) fn add(&mut self, target: &Selected, problems: Vec<Problem>) {
        for problem in problems {
            match self.0.iter_mut().find(|(other, _)| *other == problem) {
                Some((_, targets)) if targets.contains(&target.name) => {}
                Some((_, targets)) => targets.push(target.name.clone()),
                None => self.0.push((problem, vec![target.name.clone()])),
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each once; those that do not hold for all of so many targets say for which.
    pub(super) fn of(self, count: usize) -> Vec<Problem> {
        let named = |(problem, targets): (Problem, Vec<String>)| match targets.len() == count {
            true => problem,
            false => Problem { message: format!("{}: {}", targets.join(", "), problem.message), ..problem },
        };
        self.0.into_iter().map(named).collect()
    }
}
