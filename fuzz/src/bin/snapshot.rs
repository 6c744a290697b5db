//! What reads committed files: any text is read or refused, and what was read is written and read again as the same.
#![no_main]

use diesel_kit_definition::Definition;
use diesel_kit_schema::Snapshot;
use diesel_kit_schema::folder::Record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(snapshot) = Snapshot::from_json(text) {
        let again = Snapshot::from_json(&snapshot.to_json()).expect("a snapshot that was written can be read");
        assert_eq!(again, snapshot);
    }
    if let Ok(record) = Record::from_json(text) {
        // Its changes are looked at only when they are needed, and may be wrong.
        if let Ok(json) = record.to_json() {
            let again = Record::from_json(&json).expect("a record that was written can be read");
            assert_eq!(again.to_json(), Ok(json));
        }
    }
    if let Ok(definition) = Definition::from_json(text) {
        assert_eq!(Definition::from_json(&definition.to_json()), Ok(definition));
    }
});
