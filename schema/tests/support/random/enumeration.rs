//! Enums and their labels.

use diesel_kit_definition::{Enumeration, Location, Variant};

use super::dice::Dice;
use super::server::Server;

const ENUMERATIONS: [(&str, &str); 2] = [("Grade", "grade"), ("Mood", "mood")];
const LABELS: [&str; 6] = ["a", "b", "c", "d", "it's", "two words"];

pub(crate) fn enumerations(dice: &mut Dice, server: Server) -> Vec<Enumeration> {
    let mut enumerations = Vec::new();
    for (rust_name, name) in ENUMERATIONS {
        if dice.percent(80) {
            let comment = (server.is_postgres() && dice.one_in(6)).then(|| "of a kind".to_owned());
            enumerations.push(Enumeration {
                rust_name: rust_name.into(),
                name: name.into(),
                schema: None,
                variants: variants(dice),
                comment,
                renamed_from: None,
                removed: Vec::new(),
                location: Location::default(),
            });
        }
    }
    enumerations
}

fn variants(dice: &mut Dice) -> Vec<Variant> {
    let mut labels = dice.some(&LABELS, LABELS.len());
    if labels.len() < 2 {
        labels = vec!["a", "b"];
    }
    if dice.one_in(2) {
        labels.sort_unstable();
    }
    labels.into_iter().map(variant).collect()
}

fn variant(label: &str) -> Variant {
    let rust_name = match label {
        "it's" => "Its".to_owned(),
        "two words" => "TwoWords".to_owned(),
        other => other.to_uppercase(),
    };
    Variant { rust_name, label: label.to_owned(), renamed_from: None }
}

/// The enum after some time: labels come, go, and change places.
pub(crate) fn grown(dice: &mut Dice, before: &Enumeration) -> Enumeration {
    let mut after = before.clone();
    after.removed.clear();
    for _ in 0..=dice.below(3) {
        match dice.below(4) {
            0 if after.variants.len() > 2 => {
                after.variants.remove(dice.below(after.variants.len()));
            }
            1 => {
                let (a, b) = (dice.below(after.variants.len()), dice.below(after.variants.len()));
                after.variants.swap(a, b);
            }
            _ => {
                let new = *dice.pick(&LABELS);
                if after.variants.iter().all(|variant| variant.label != new) {
                    let at = if dice.one_in(2) { after.variants.len() } else { dice.below(after.variants.len()) };
                    after.variants.insert(at, variant(new));
                }
            }
        }
    }
    after
}

/// Says what rows get instead of labels that are gone, most of the time.
pub(crate) fn map_removed(dice: &mut Dice, before: &Enumeration, after: &mut Enumeration) {
    let gone = before.variants.iter().filter(|old| after.variants.iter().all(|new| new.label != old.label));
    let gone: Vec<String> = gone.map(|variant| variant.label.clone()).collect();
    if dice.percent(85) {
        after.removed = gone.into_iter().map(|label| (label, dice.pick(&after.variants).label.clone())).collect();
    }
}
