use super::{Error, Kind};
use crate::DatabaseUrl;

/// The URL asks for a driver that is not compiled in.
#[derive(Debug, thiserror::Error)]
#[error(
    "{url} needs the feature `{feature}` of diesel-kit, which is off\nturn it on in Cargo.toml: diesel-kit = {{ .., features = [\"{feature}\"] }}"
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

    /// The Cargo feature that the URL asks for and that is off: `postgres`, `mysql` or `sqlite`. A program that its users do not build
    /// themselves says with it what they can do.
    pub fn missing_feature(&self) -> Option<&'static str> {
        match &*self.0 {
            Kind::Feature(missing) => Some(missing.feature),
            _ => None,
        }
    }
}
