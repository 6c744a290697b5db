//! How a table is partitioned, at random.

use diesel_kit_definition::{IndexKey, Location, Partition, PartitionBound, PartitionStrategy, Partitioning};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::{filled, sql};

fn values() -> impl Strategy<Value = Vec<String>> {
    let value = prop_oneof![filled(), Just("maxvalue".to_owned()), Just("true".to_owned()), Just("-7".to_owned()), Just("2026".to_owned())];
    vec(value, 1..3)
}

fn bound() -> impl Strategy<Value = PartitionBound> {
    prop_oneof![
        (values(), values()).prop_map(|(from, to)| PartitionBound::Range { from, to }),
        values().prop_map(PartitionBound::LessThan),
        values().prop_map(PartitionBound::In),
        (any::<u32>(), any::<u32>()).prop_map(|(modulus, remainder)| PartitionBound::Remainder { modulus, remainder }),
        Just(PartitionBound::Default),
    ]
}

pub(super) fn partitioning() -> impl Strategy<Value = Partitioning> {
    let partition = (filled(), bound(), of(filled())).prop_map(|(name, bound, renamed_from)| Partition {
        name,
        bound,
        renamed_from,
        location: Location::default(),
    });
    let key = prop_oneof![Just(IndexKey::Field("title".to_owned())), sql().prop_map(IndexKey::Expression)];
    let others = prop_oneof![Just((None, false)), (1..9_u32).prop_map(|count| (Some(count), false)), Just((None, true))];
    let keys = prop_oneof![vec(key, 1..2), Just(vec![IndexKey::Field("id".to_owned()), IndexKey::Field("type".to_owned())])];
    (prop::sample::select(PartitionStrategy::ALL.to_vec()), keys, vec(partition, 0..3), others).prop_map(
        |(strategy, keys, partitions, (count, external))| Partitioning {
            strategy,
            keys,
            partitions,
            count,
            external,
            location: Location::default(),
        },
    )
}
