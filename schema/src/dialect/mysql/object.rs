//! Objects that are no tables: MariaDB's sequences, and what there is not.

use diesel_kit_definition as definition;

use super::{Mysql, is_mariadb};
use crate::dialect::Refusal;
use crate::model::{ObjectName, Sequence, SequenceOptions, SequenceType};
use crate::sql::{clause, sequence};
use crate::target::Target;

/// How many values MariaDB's sequences cache unless they are told.
const USUAL_CACHE: i64 = 1000;

/// What neither server has.
pub(super) fn absent(lacks: &str) -> Refusal {
    Refusal::new(format!("MySQL and MariaDB have {lacks}"), "say which databases have it: `only(postgres)`")
}

pub(super) fn sequence(target: &Target, sequence: &definition::Sequence) -> Result<Sequence, Refusal> {
    if !is_mariadb(target) {
        return Err(Refusal::new("MySQL has no sequences", "say which databases have it: `only(postgres, mariadb)`"));
    }
    if sequence.data_type.is_some() && !target.at_least(11, 5) {
        return Err(Refusal::new(
            format!("{target} has no types of sequences; MariaDB 11.5 has"),
            "leave `data_type` out, or raise the target's version",
        ));
    }
    Ok(Sequence {
        name: ObjectName::in_schema(sequence.schema.as_deref(), &sequence.name),
        data_type: sequence.data_type.filter(|ty| *ty != SequenceType::Bigint),
        options: sequence.options.clone(),
        owner: None,
        comment: None,
    })
}

pub(super) fn create_sequence_sql(sequence: &Sequence) -> String {
    let ty = sequence.data_type.map(|ty| format!("AS {}", ty.as_str()));
    let words: Vec<_> = ty.into_iter().chain(sequence::stated(&sequence.options)).map(|word| format!(" {word}")).collect();
    format!("CREATE SEQUENCE {}{}", clause::name(&Mysql, &sequence.name), words.concat())
}

pub(super) fn alter_sequence_sql(from: &Sequence, to: &Sequence) -> String {
    let ty = (from.data_type != to.data_type).then(|| format!("AS {}", to.data_type.unwrap_or(SequenceType::Bigint).as_str()));
    let clauses = sequence::clauses(&bounded(from), &bounded(to), USUAL_CACHE);
    // MariaDB writes this one as one word.
    let clauses = clauses.into_iter().map(|clause| if clause == "NO CYCLE" { "NOCYCLE".to_owned() } else { clause });
    let words: Vec<_> = ty.into_iter().chain(clauses).map(|word| format!(" {word}")).collect();
    format!("ALTER SEQUENCE {}{}", clause::name(&Mysql, &to.name), words.concat())
}

/// How a sequence counts, with the bounds that it has without a word: `NO MINVALUE` and `NO MAXVALUE` of an ALTER are always those of one that
/// counts up.
fn bounded(sequence: &Sequence) -> SequenceOptions {
    let options = &sequence.options;
    if !options.descends() {
        return options.clone();
    }
    let least = match sequence.data_type {
        Some(SequenceType::Smallint) => -32_767,
        Some(SequenceType::Integer) => -2_147_483_647,
        Some(SequenceType::Bigint) | None => -i64::MAX,
    };
    SequenceOptions { min: options.min.or(Some(least)), max: options.max.or(Some(-1)), ..options.clone() }
}
