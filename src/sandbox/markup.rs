//! What hangs below a message: inline buttons and reply keyboards, checked by shape. It presses nothing.

use serde::Serialize;
use serde_json::{Value, json};

use super::params::Params;
use super::refusal::Refusal;

/// A button may carry this many bytes back.
const CALLBACK_DATA_BYTES: usize = 64;
/// More buttons than this and Telegram refuses the message.
const BUTTONS: usize = 100;

/// The markup of one message.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum Markup {
    /// Nothing below the message.
    #[default]
    None,
    /// Rows of buttons that belong to the message.
    Inline(Vec<Vec<Button>>),
    /// A keyboard in place of the person's own.
    Keyboard(Keyboard),
    /// The person's own keyboard comes back.
    RemoveKeyboard,
    /// The person's client opens a reply to this message.
    ForceReply,
}

/// A button below a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Button {
    /// The label.
    pub text: String,
    /// What a press sends to the bot.
    pub callback_data: Option<String>,
    /// What a press opens.
    pub url: Option<String>,
    /// The button as the bot wrote it: Telegram gives it back unchanged.
    #[serde(skip)]
    wire: Value,
}

/// A keyboard of ready answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Keyboard {
    /// Its keys.
    pub rows: Vec<Vec<Key>>,
    /// It goes away after one press.
    pub one_time: bool,
}

/// A key of such a keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// The label, and what a press says.
    pub text: String,
    /// A press shares the person's place instead.
    pub request_location: bool,
}

impl Markup {
    /// The `reply_markup` of a new message.
    pub(super) fn of(params: &Params) -> Result<Self, Refusal> {
        let Some(value) = params.json("reply_markup")? else {
            return Ok(Self::None);
        };
        if !value.is_object() {
            return Err(Refusal::bad_request("object expected as reply markup"));
        }
        if let Some(rows) = value.get("inline_keyboard") {
            let rows = read_rows(rows, "inline_keyboard", inline_button)?;
            // No buttons and no keyboard are the same thing to Telegram.
            return Ok(if rows.is_empty() {
                Self::None
            } else {
                Self::Inline(rows)
            });
        }
        if let Some(rows) = value.get("keyboard") {
            let rows = read_rows(rows, "keyboard", key)?;
            if rows.is_empty() {
                return Err(Refusal::bad_request("reply keyboard is empty"));
            }
            let one_time = value["one_time_keyboard"].as_bool().unwrap_or(false);
            return Ok(Self::Keyboard(Keyboard { rows, one_time }));
        }
        if value["remove_keyboard"] == json!(true) {
            return Ok(Self::RemoveKeyboard);
        }
        if value["force_reply"] == json!(true) {
            return Ok(Self::ForceReply);
        }
        if value.as_object().is_some_and(serde_json::Map::is_empty) {
            return Ok(Self::None);
        }
        Err(Refusal::bad_request(
            "can't parse reply keyboard markup JSON object",
        ))
    }

    /// The `reply_markup` of an edit, where only inline buttons may stand.
    pub(super) fn inline_of(params: &Params) -> Result<Self, Refusal> {
        match Self::of(params)? {
            markup @ (Self::None | Self::Inline(_)) => Ok(markup),
            Self::Keyboard(_) | Self::RemoveKeyboard | Self::ForceReply => {
                Err(Refusal::bad_request("inline keyboard expected"))
            }
        }
    }

    /// Inline buttons travel with the message in answers and updates; the other kinds do not.
    pub(super) fn wire(&self) -> Option<Value> {
        match self {
            Self::Inline(rows) => {
                let rows: Vec<Vec<&Value>> = rows
                    .iter()
                    .map(|row| row.iter().map(|button| &button.wire).collect())
                    .collect();
                Some(json!({ "inline_keyboard": rows }))
            }
            Self::None | Self::Keyboard(_) | Self::RemoveKeyboard | Self::ForceReply => None,
        }
    }
}

fn read_rows<T>(
    rows: &Value,
    field: &str,
    read: impl Fn(&Value) -> Result<T, Refusal>,
) -> Result<Vec<Vec<T>>, Refusal> {
    let wrong =
        |what: &str| Refusal::bad_request(format!("{what} \"{field}\" must be of type Array"));
    let mut table = Vec::new();
    for row in rows.as_array().ok_or_else(|| wrong("field"))? {
        let row = row.as_array().ok_or_else(|| wrong("row of field"))?;
        let row = row.iter().map(&read).collect::<Result<Vec<T>, Refusal>>()?;
        if !row.is_empty() {
            table.push(row);
        }
    }
    if table.iter().map(Vec::len).sum::<usize>() > BUTTONS {
        return Err(Refusal::bad_request("reply markup is too long"));
    }
    Ok(table)
}

fn inline_button(wire: &Value) -> Result<Button, Refusal> {
    let refuse =
        |why: &str| Refusal::bad_request(format!("can't parse inline keyboard button: {why}"));
    let fields = wire
        .as_object()
        .ok_or_else(|| refuse("InlineKeyboardButton must be an Object"))?;
    let text = fields
        .get("text")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if text.trim().is_empty() {
        return Err(refuse("Field \"text\" must be non-empty"));
    }
    if !fields
        .keys()
        .any(|field| !matches!(field.as_str(), "text" | "style" | "icon_custom_emoji_id"))
    {
        return Err(refuse("Text buttons are unallowed in the inline keyboard"));
    }
    let callback_data = fields
        .get("callback_data")
        .map(|data| data.as_str().unwrap_or_default().to_owned());
    if callback_data
        .as_ref()
        .is_some_and(|data| data.is_empty() || data.len() > CALLBACK_DATA_BYTES)
    {
        return Err(Refusal::bad_request("BUTTON_DATA_INVALID"));
    }
    let url = fields
        .get("url")
        .map(|url| url.as_str().unwrap_or_default().to_owned());
    if url.as_ref().is_some_and(String::is_empty) {
        return Err(Refusal::bad_request("BUTTON_URL_INVALID"));
    }
    Ok(Button {
        text: text.to_owned(),
        callback_data,
        url,
        wire: wire.clone(),
    })
}

fn key(wire: &Value) -> Result<Key, Refusal> {
    let text = wire
        .as_str()
        .or_else(|| wire["text"].as_str())
        .unwrap_or_default();
    if text.trim().is_empty() {
        let why = "can't parse keyboard button: Field \"text\" must be non-empty";
        return Err(Refusal::bad_request(why));
    }
    let request_location = wire
        .get("request_location")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    Ok(Key {
        text: text.to_owned(),
        request_location,
    })
}
