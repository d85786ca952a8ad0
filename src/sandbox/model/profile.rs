//! How the bot presents itself: commands and descriptions by language.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::entities::utf16_len;
use super::super::params::Params;
use super::super::refusal::{Answer, Refusal};

/// What the bot has said about itself. The empty language is for everyone else.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Profile {
    /// By scope, written as the bot wrote it, and language.
    pub(in crate::sandbox) commands: BTreeMap<(String, String), Vec<Value>>,
    pub(in crate::sandbox) descriptions: BTreeMap<String, String>,
    pub(in crate::sandbox) short_descriptions: BTreeMap<String, String>,
}

impl Profile {
    pub(in crate::sandbox) fn set_my_commands(&mut self, params: &Params) -> Answer {
        let key = (scope(params)?, language(params)?);
        let Some(Value::Array(commands)) = params.json("commands")? else {
            return Err(Refusal::bad_request("can't parse commands JSON object"));
        };
        if commands.len() > 100 {
            return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
        }
        let mut kept = Vec::new();
        for command in commands {
            kept.push(check_command(&command)?);
        }
        self.commands.insert(key, kept);
        Ok(json!(true))
    }

    pub(in crate::sandbox) fn get_my_commands(&self, params: &Params) -> Answer {
        let key = (scope(params)?, language(params)?);
        Ok(json!(self.commands.get(&key).cloned().unwrap_or_default()))
    }

    pub(in crate::sandbox) fn set_my_description(&mut self, params: &Params) -> Answer {
        set_words(&mut self.descriptions, params, "description", 512)
    }

    pub(in crate::sandbox) fn set_my_short_description(&mut self, params: &Params) -> Answer {
        set_words(
            &mut self.short_descriptions,
            params,
            "short_description",
            120,
        )
    }
}

fn set_words(
    words: &mut BTreeMap<String, String>,
    params: &Params,
    field: &str,
    longest: usize,
) -> Answer {
    let language = language(params)?;
    let said = params.text(field).unwrap_or_default();
    if utf16_len(&said) > longest {
        return Err(Refusal::bad_request(format!(
            "bot {} is too long",
            field.replace('_', " ")
        )));
    }
    if said.is_empty() {
        words.remove(&language);
    } else {
        words.insert(language, said);
    }
    Ok(json!(true))
}

fn check_command(command: &Value) -> Result<Value, Refusal> {
    let name = command["command"]
        .as_str()
        .unwrap_or_default()
        .trim_start_matches('/');
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if name.is_empty() || name.len() > 32 || !name.bytes().all(fits) {
        return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
    }
    let description = command["description"].as_str().unwrap_or_default().trim();
    if description.is_empty() || utf16_len(description) > 256 {
        return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok(json!({ "command": name, "description": description }))
}

/// The default scope is the same whether it is named or left out.
fn scope(params: &Params) -> Result<String, Refusal> {
    let scope = params
        .json("scope")?
        .filter(|scope| scope["type"] != json!("default"));
    Ok(scope.map(|scope| scope.to_string()).unwrap_or_default())
}

fn language(params: &Params) -> Result<String, Refusal> {
    let language = params.text("language_code").unwrap_or_default();
    let two_letters = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    if language.is_empty() || two_letters {
        return Ok(language);
    }
    Err(Refusal::bad_request("invalid language code specified"))
}
