//! Row numbers with a type each, so that a post's is never taken for a person's.

/// Declares a row number type: `row_id!(PersonId, "A row of `people`.");`.
macro_rules! row_id {
    ($name:ident, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                i64::column_result(value).map($name)
            }
        }
    };
}

pub(crate) use row_id;

/// Values of `base` as the database keeps them: times as seconds, names as text.
mod values {
    use crate::base::{DiasporaId, Guid, Time};
    use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

    impl ToSql for Time {
        fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
            Ok(self.unix().into())
        }
    }

    impl FromSql for Time {
        fn column_result(value: ValueRef<'_>) -> FromSqlResult<Time> {
            i64::column_result(value).map(Time::from_unix)
        }
    }

    macro_rules! name {
        ($type:ident) => {
            impl ToSql for $type {
                fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                    Ok(self.as_str().into())
                }
            }

            impl FromSql for $type {
                fn column_result(value: ValueRef<'_>) -> FromSqlResult<$type> {
                    $type::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
                }
            }
        };
    }

    name!(DiasporaId);
    name!(Guid);
}
