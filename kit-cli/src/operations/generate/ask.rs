use diesel_kit_schema::diff::{Candidate, Rename};
use diesel_kit_schema::hazard::Hazard;
use diesel_kit_schema::lower::{self, Lowered};

use super::by_target::ByTarget;
use super::work::{self, Work};
use super::{Given, Source, Task, compile, in_sql, questions};
use crate::error::{Error, Problem, Question};
use crate::output::Output;
use crate::parallel;
use crate::prompt::Prompt;

/// Compares every target, asking whoever is there, until nothing is open.
pub(super) fn compare_all(
    works: &mut [Work],
    source: &Source,
    given: &mut Given,
    task: Task,
    prompt: Option<&Prompt>,
    output: &mut Output,
) -> Result<(), Error> {
    let several = works.len() > 1;
    let mut tell = true;
    loop {
        let mut problems = ByTarget::default();
        let mut open = Vec::new();
        let compare = |(work, lowered): (&mut Work, &Result<Lowered, Vec<lower::Problem>>)| match lowered {
            Ok(lowered) => work.compare(&source.definitions, lowered, given),
            Err(problems) => Err(problems.iter().map(Problem::from).collect::<Vec<_>>().into()),
        };
        let compared = parallel::each(works.iter_mut().zip(&source.lowered), compare);
        for ((work, lowered), compared) in works.iter().zip(&source.lowered).zip(compared) {
            if let (true, Ok(lowered)) = (tell, lowered) {
                work::tell(work, lowered, output);
            }
            match compared {
                Ok(hazards) => open.push(hazards),
                Err(Error::Failed(found)) => {
                    problems.add(
                        &work.target,
                        found.into_iter().map(|problem| in_sql::placed(compile::placed(problem, &source.definitions), work)).collect(),
                    );
                }
                Err(error) => return Err(error),
            }
        }
        if tell && problems.is_empty() {
            tell_stale(works, output);
        }
        tell = false;
        if let Some((answer, problem)) = fits_nowhere(works).filter(|_| problems.is_empty()) {
            return Err(Error::usage(format!("`{answer}` fits nothing: {problem}")));
        }
        if problems.is_empty() {
            for work in works.iter() {
                problems.add(
                    &work.target,
                    compile::problems(work, &source.definitions).into_iter().map(|problem| in_sql::placed(problem, work)).collect(),
                );
            }
        }
        if !problems.is_empty() {
            return Err(problems.of(works.len()).into());
        }
        // Whether something is missing does not depend on how it would be answered.
        if task == Task::Check {
            return Ok(());
        }
        let candidate = works.iter().find_map(|work| work.candidates.first());
        let hazard = open.iter().flatten().next();
        match (prompt, candidate, hazard) {
            (_, None, None) => return Ok(()),
            (Some(prompt), Some(candidate), _) => ask_rename(prompt, candidate, given)?,
            (Some(prompt), None, Some(hazard)) => ask_hazard(prompt, hazard, given)?,
            (None, _, _) => return Err(Error::Unanswered(all_questions(works, &open, several))),
        }
    }
}

/// What no target has anything to do for: one may convert by itself what another needs a cast for.
fn tell_stale(works: &[Work], output: &mut Output) {
    let Some((first, others)) = works.split_first() else { return };
    for stale in first.idle.iter().filter(|stale| others.iter().all(|work| work.idle.contains(stale))) {
        output.say(format!("note: {stale}: {}: carried out already, or a slip", stale.because));
    }
}

/// An answer that no target has a question for.
fn fits_nowhere(works: &[Work]) -> Option<&(String, String)> {
    let (first, others) = works.split_first()?;
    first.unfit.iter().find(|(answer, _)| others.iter().all(|work| work.unfit.iter().any(|(other, _)| other == answer)))
}

fn all_questions(works: &[Work], open: &[Vec<Hazard>], several: bool) -> Vec<Question> {
    let mut asked: Vec<Question> = Vec::new();
    let mut times: Vec<usize> = Vec::new();
    for (work, hazards) in works.iter().zip(open) {
        let target = several.then_some(work.target.name.as_str());
        let of_target = work.candidates.iter().map(|candidate| questions::rename(target, candidate));
        for question in of_target.chain(hazards.iter().map(|hazard| questions::hazard(target, hazard))) {
            // One answer serves every target.
            match asked.iter().position(|other| other.answers == question.answers) {
                Some(at) => times[at] += 1,
                None => {
                    asked.push(question);
                    times.push(1);
                }
            }
        }
    }
    // What is asked on every target is about none of them.
    for (question, _) in asked.iter_mut().zip(times).filter(|(_, times)| *times == works.len()) {
        question.target = None;
    }
    asked
}

pub(crate) fn ask_rename(prompt: &Prompt, candidate: &Candidate, given: &mut Given) -> Result<(), Error> {
    let question = questions::rename(None, candidate);
    let options: Vec<_> = question.answers.iter().map(|answer| answer.meaning.clone()).collect();
    match prompt.choose(&question.question, &options)? {
        Some(0) => given.answers.renames.push(Rename::new(candidate.kind, &candidate.from, &candidate.to)),
        Some(_) => given.drop(candidate.kind, &candidate.from),
        None => return Err(Error::Unanswered(vec![question])),
    }
    Ok(())
}

pub(crate) fn ask_hazard(prompt: &Prompt, hazard: &Hazard, given: &mut Given) -> Result<(), Error> {
    let question = questions::hazard(None, hazard);
    match prompt.choose(&question.question, &["go on".to_owned(), "stop, and write nothing".to_owned()])? {
        Some(0) => {
            given.allow(hazard);
            Ok(())
        }
        Some(_) | None => Err(Error::Unanswered(vec![question])),
    }
}
