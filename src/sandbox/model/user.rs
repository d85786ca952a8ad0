//! A person with a Telegram account. What they do stands elsewhere.

use serde::Serialize;
use serde_json::{Value, json};

/// A person with a Telegram account. Their private chat has their id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct User {
    /// Theirs for good.
    pub id: i64,
    /// What they call themselves.
    pub first_name: String,
    /// The language of their client, if it tells.
    pub language_code: Option<String>,
}

impl User {
    /// A person whose client does not tell its language.
    pub fn new(id: i64, first_name: impl Into<String>) -> Self {
        Self {
            id,
            first_name: first_name.into(),
            language_code: None,
        }
    }

    /// The same person with a client in this language.
    #[must_use]
    pub fn speaking(self, language_code: &str) -> Self {
        Self {
            language_code: Some(language_code.to_owned()),
            ..self
        }
    }

    pub(in crate::sandbox) fn wire(&self) -> Value {
        let mut wire = json!({ "id": self.id, "is_bot": false, "first_name": self.first_name });
        if let Some(language_code) = &self.language_code {
            wire["language_code"] = json!(language_code);
        }
        wire
    }
}
