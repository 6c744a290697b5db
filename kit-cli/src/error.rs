//! What can go wrong for reasons that lie with the user or the environment. A defect of kit is a panic.

use diesel_kit_definition::Location;
use diesel_kit_schema::folder::FolderError;
use diesel_kit_schema::lower;
use serde::Serialize;

use crate::output::Outcome;

/// One thing that is wrong, and the way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Problem {
    /// Where: a file, with line and column if they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<Place>,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<String>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Place {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
}

impl Place {
    pub(crate) fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, column: None }
    }

    pub(crate) fn at(file: impl Into<String>, line: u32, column: u32) -> Self {
        Self { file: file.into(), line: Some(line), column: Some(column) }
    }
}

impl From<&Location> for Place {
    fn from(location: &Location) -> Self {
        Self::at(location.file.clone(), location.line, location.column)
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.file)?;
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, ":{line}:{column}"),
            _ => Ok(()),
        }
    }
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { place: None, message: message.into(), help: None }
    }

    pub(crate) fn at(place: Place, message: impl Into<String>) -> Self {
        Self { place: Some(place), message: message.into(), help: None }
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl From<diesel_kit_definition::syntax::Problem> for Problem {
    fn from(problem: diesel_kit_definition::syntax::Problem) -> Self {
        Self { place: Some((&problem.location).into()), message: problem.message, help: problem.help }
    }
}

impl From<&lower::Problem> for Problem {
    fn from(problem: &lower::Problem) -> Self {
        let place = problem.location.is_known().then(|| (&problem.location).into());
        Self { place, message: format!("{}: {}", problem.object, problem.message), help: problem.help.clone() }
    }
}

impl From<&FolderError> for Problem {
    fn from(error: &FolderError) -> Self {
        Self { place: None, message: error.to_string(), help: error.help() }
    }
}

/// Something that kit must not decide alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Question {
    /// The target that it arose on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) target: Option<String>,
    /// What is asked.
    pub(crate) question: String,
    /// The flags that answer it, each with what it means.
    pub(crate) answers: Vec<Answer>,
}

/// One way to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Answer {
    /// What to pass.
    pub(crate) flag: String,
    /// What it means.
    pub(crate) meaning: String,
}

/// Why a command did not do what it was asked to do.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line asks for something that makes no sense. Exit code 2.
    Usage(Box<Problem>),
    /// It failed, for all of these reasons. Exit code 1.
    Failed(Vec<Problem>),
    /// Answers or approvals are needed. Exit code 3.
    Unanswered(Vec<Question>),
    /// A difference was found by a command that was asked to look for one. Exit code 4.
    Differs(Box<(Problem, Outcome)>),
}

impl Error {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(Box::new(Problem::new(message)))
    }

    pub(crate) fn usage_with_help(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Usage(Box::new(Problem::new(message).with_help(help)))
    }

    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self::Failed(vec![Problem::new(message)])
    }

    /// One destructive step that a flag allows.
    pub(crate) fn needs(question: impl Into<String>, flag: impl Into<String>, meaning: impl Into<String>) -> Self {
        let answers = vec![Answer { flag: flag.into(), meaning: meaning.into() }];
        Self::Unanswered(vec![Question { target: None, question: question.into(), answers }])
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Failed(_) => 1,
            Self::Usage(_) => 2,
            Self::Unanswered(_) => 3,
            Self::Differs(..) => 4,
        }
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Usage(problem) => vec![Problem::clone(problem)],
            Self::Differs(found) => vec![found.0.clone()],
            Self::Failed(problems) => problems.clone(),
            Self::Unanswered(questions) => questions.iter().map(Problem::from).collect(),
        }
    }

    pub(crate) fn questions(&self) -> Vec<Question> {
        match self {
            Self::Unanswered(questions) => questions.clone(),
            Self::Usage(_) | Self::Failed(_) | Self::Differs(..) => Vec::new(),
        }
    }

    /// The last line of the talk.
    pub(crate) fn closing(&self) -> Option<String> {
        match self {
            Self::Unanswered(_) => Some("Nothing was changed.".to_owned()),
            Self::Usage(_) | Self::Failed(_) | Self::Differs(..) => None,
        }
    }

    /// What goes to stdout all the same.
    pub(crate) fn data(&self) -> Outcome {
        match self {
            Self::Differs(found) => Outcome { text: found.1.text.clone(), data: found.1.data.clone() },
            Self::Usage(_) | Self::Failed(_) | Self::Unanswered(_) => Outcome::default(),
        }
    }
}

impl From<&Question> for Problem {
    fn from(question: &Question) -> Self {
        let target = question.target.as_ref().map(|target| format!("{target}: ")).unwrap_or_default();
        let width = question.answers.iter().map(|answer| answer.flag.len()).max().unwrap_or(0);
        let answers: Vec<_> = question.answers.iter().map(|answer| format!("{:width$}  {}", answer.flag, answer.meaning)).collect();
        let pass = if answers.len() == 1 { "pass" } else { "pass one of" };
        Self::new(format!("{target}{}", question.question)).with_help(format!("{pass}\n{}", answers.join("\n")))
    }
}

impl From<Vec<Problem>> for Error {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Failed(problems)
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Failed(vec![problem])
    }
}

impl From<FolderError> for Error {
    fn from(error: FolderError) -> Self {
        Self::Failed(vec![(&error).into()])
    }
}

impl From<Vec<FolderError>> for Error {
    fn from(errors: Vec<FolderError>) -> Self {
        Self::Failed(errors.iter().map(Problem::from).collect())
    }
}

impl From<diesel_kit::Error> for Error {
    fn from(error: diesel_kit::Error) -> Self {
        let text = error.to_string();
        if let Some(feature) = error.missing_feature() {
            let url = text.split_once(" needs the feature").map_or(text.as_str(), |(url, _)| url);
            return Problem::new(format!("{url}: this kit was built without the driver for {feature}"))
                .with_help(format!("install one that has it: cargo install diesel-kit-cli --features {feature}"))
                .into();
        }
        // What follows the first line says what to do.
        let problem = match text.split_once('\n') {
            Some((message, help)) => Problem::new(message).with_help(help),
            None => Problem::new(text),
        };
        Self::Failed(vec![problem])
    }
}

/// A path as messages show it: with forward slashes on every system.
pub(crate) fn shown(path: &std::path::Path) -> String {
    path.display().to_string().replace('\\', "/")
}
