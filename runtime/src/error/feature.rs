use super::{Error, Kind};
use crate::DatabaseUrl;

/// The URL asks for a driver that is not compiled in.
#[derive(Debug, thiserror::Error)]
#[error(
    "{url} needs the feature `{feature}` of diesel-kit, which is off; turn it on in Cargo.toml: diesel-kit = {{ .., features = [\"{feature}\"] }}"
)]
pub(super) struct FeatureOff {
    url: String,
    feature: &'static str,
}

impl Error {
    #[allow(dead_code, reason = "with all features on nothing can be missing")]
    pub(crate) fn feature(url: &DatabaseUrl, feature: &'static str) -> Self {
        Self::new(Kind::Feature(FeatureOff { url: url.to_string(), feature }))
    }
}
