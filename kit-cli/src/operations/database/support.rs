use diesel_kit::Dialect;
use diesel_kit_schema::ServerVersion;

/// How well a server's version is known to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tier {
    Ci,
    Release,
    Documentation,
    TooOld,
}

impl Tier {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Ci => "run in CI",
            Self::Release => "run before a release",
            Self::Documentation => "known from its documentation",
            Self::TooOld => "older than what is supported",
        }
    }
}

/// The database's name in kit.toml.
pub(super) fn target_name(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => "postgres",
        Dialect::Mysql => "mysql",
        Dialect::MariaDb => "mariadb",
        Dialect::Sqlite => "sqlite",
    }
}

/// The tier of a server, by the version that it states, as in `16.4` or `11.8.3-MariaDB`.
pub(super) fn tier(dialect: Dialect, stated: &str) -> Tier {
    let mut numbers = stated.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let version = ServerVersion::new(numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    let oldest = diesel_kit_schema::Target::oldest(target_name(dialect)).map(|target| target.version);
    match (dialect, version.major, version.minor) {
        _ if oldest.is_some_and(|oldest| version < oldest) => Tier::TooOld,
        (Dialect::Postgres, 15 | 16 | 18, _)
        | (Dialect::MariaDb, 10, 11)
        | (Dialect::MariaDb, 11, 8)
        | (Dialect::Mysql, 9, _)
        | (Dialect::Sqlite, 3, 53) => Tier::Ci,
        (Dialect::Postgres, 12..=17, _) | (Dialect::Mysql, 8, 4) | (Dialect::MariaDb, 10, 6) | (Dialect::MariaDb, 11, 4) => Tier::Release,
        _ => Tier::Documentation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_tiers() {
        assert_eq!(tier(Dialect::MariaDb, "11.8.3-MariaDB-deb13"), Tier::Ci);
        assert_eq!(tier(Dialect::Postgres, "17.5 (Debian 17.5-1)"), Tier::Release);
        assert_eq!(tier(Dialect::Mysql, "8.4.0"), Tier::Release);
        assert_eq!(tier(Dialect::Mysql, "8.0.36"), Tier::Documentation);
        assert_eq!(tier(Dialect::MariaDb, "10.6.18-MariaDB"), Tier::Release);
        assert_eq!(tier(Dialect::MariaDb, "11.4.2-MariaDB"), Tier::Release);
        assert_eq!(tier(Dialect::MariaDb, "11.2.2-MariaDB"), Tier::Documentation);
        assert_eq!(tier(Dialect::Postgres, "9.6.1"), Tier::TooOld);
    }
}
