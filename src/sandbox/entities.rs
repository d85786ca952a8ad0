//! Text as Telegram counts and formats it: UTF-16 lengths and the HTML parse mode. It sends nothing.

use serde_json::{Value, json};

use super::params::Params;
use super::refusal::Refusal;

/// A text with its formatting taken out and listed beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Formatted {
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
}

/// The length by which Telegram measures texts and places entities.
pub(super) fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Reads `field` in the parse mode that the request names.
pub(super) fn formatted(params: &Params, field: &str) -> Result<Formatted, Refusal> {
    let source = params.text(field).unwrap_or_default();
    let mode = params
        .text("parse_mode")
        .unwrap_or_default()
        .to_ascii_lowercase();
    match mode.as_str() {
        "html" => from_html(&source)
            .map_err(|why| Refusal::bad_request(format!("can't parse entities: {why}"))),
        "" => {
            let entities_field = if field == "caption" {
                "caption_entities"
            } else {
                "entities"
            };
            let entities = match params.json(entities_field)? {
                Some(Value::Array(entities)) => entities,
                Some(_) => {
                    return Err(Refusal::bad_request(
                        "can't parse entities: expected an Array",
                    ));
                }
                None => Vec::new(),
            };
            // Offsets count from the start as written, so the start stays where entities lean on it.
            let text = if entities.is_empty() {
                source.trim()
            } else {
                source.trim_end()
            };
            Ok(Formatted {
                text: text.to_owned(),
                entities,
            })
        }
        "markdown" | "markdownv2" => Ok(Formatted {
            text: source.trim().to_owned(),
            entities: Vec::new(),
        }),
        _ => Err(Refusal::bad_request("unsupported parse_mode")),
    }
}

/// The command at the start of what a person wrote, marked as their client marks it.
pub(super) fn command_entity(text: &str) -> Option<Value> {
    let word = text
        .split_whitespace()
        .next()
        .filter(|_| text.starts_with('/'))?;
    (word.len() > 1)
        .then(|| json!({ "type": "bot_command", "offset": 0, "length": utf16_len(word) }))
}

/// What a person's client marks by itself: the command at the start, and days, as apps do since 2026.
pub(super) fn marks(text: &str) -> Vec<Value> {
    let mut marks: Vec<Value> = command_entity(text).into_iter().collect();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let day = word.trim_matches(|c: char| !c.is_ascii_digit());
        if let Some(start) = word.find(day).filter(|_| is_day(day)) {
            marks.push(json!({
                "type": "date_time", "offset": utf16_len(&text[..at + start]), "length": day.len(),
                "unix_time": 1_795_132_800, "date_time_format": "D",
            }));
        }
        at += word.len();
    }
    marks
}

/// A day as 2026-11-20.
fn is_day(word: &str) -> bool {
    word.len() == 10
        && word.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// A tag that waits for its end.
struct Open<'a> {
    tag: &'a str,
    kind: &'static str,
    offset: usize,
    url: Option<String>,
}

fn from_html(source: &str) -> Result<Formatted, String> {
    let mut done = Formatted::default();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(character) = source[at..].chars().next() {
        let rest = &source[at..];
        match character {
            '&' => {
                let (character, length) = character_reference(rest);
                done.text.push(character);
                at += length;
            }
            '<' => {
                let end = rest
                    .find('>')
                    .ok_or_else(|| format!("Unclosed start tag at byte offset {at}"))?;
                let inside = &rest[1..end];
                match inside.strip_prefix('/') {
                    Some(name) => close_tag(&mut done, &mut open, name.trim(), at)?,
                    None => open.push(open_tag(inside, utf16_len(&done.text), at)?),
                }
                at += end + 1;
            }
            _ => {
                done.text.push(character);
                at += character.len_utf8();
            }
        }
    }
    if let Some(left) = open.last() {
        return Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            left.tag
        ));
    }
    done.text.truncate(done.text.trim_end().len());
    Ok(done)
}

fn open_tag(inside: &str, offset: usize, at: usize) -> Result<Open<'_>, String> {
    let (tag, attributes) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    let kind = match tag.to_ascii_lowercase().as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "tg-spoiler" | "span" => "spoiler",
        "a" => "text_link",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        _ => {
            return Err(format!(
                "Unsupported start tag \"{tag}\" at byte offset {at}"
            ));
        }
    };
    let url = attributes
        .trim()
        .strip_prefix("href=")
        .map(|value| value.trim_matches(['"', '\'']).replace("&amp;", "&"));
    Ok(Open {
        tag,
        kind,
        offset,
        url,
    })
}

fn close_tag(
    done: &mut Formatted,
    open: &mut Vec<Open>,
    name: &str,
    at: usize,
) -> Result<(), String> {
    let opened = open
        .pop()
        .ok_or_else(|| format!("Unexpected end tag at byte offset {at}"))?;
    if !name.is_empty() && !name.eq_ignore_ascii_case(opened.tag) {
        let expected = opened.tag;
        return Err(format!(
            "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{name}>\""
        ));
    }
    let length = utf16_len(&done.text) - opened.offset;
    // A link without an address is plain text, and an empty entity is none.
    if length > 0 && (opened.kind != "text_link" || opened.url.is_some()) {
        let mut entity = json!({ "type": opened.kind, "offset": opened.offset, "length": length });
        if let Some(url) = opened.url {
            entity["url"] = json!(url);
        }
        done.entities.push(entity);
    }
    Ok(())
}

/// The character that a `&…;` at the start of `rest` stands for, and how many bytes it took.
fn character_reference(rest: &str) -> (char, usize) {
    let literal = ('&', 1);
    let Some(end) = rest.find(';') else {
        return literal;
    };
    let character = match &rest[1..end] {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        name => name.strip_prefix('#').and_then(|number| {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }),
    };
    character.map_or(literal, |character| (character, end + 1))
}
