//! The files that messages carry, and what Telegram tells about them. It never touches a disk.

use std::collections::BTreeMap;

use axum::body::Bytes;
use serde::Serialize;
use serde_json::{Value, json};

use super::params::{Params, Upload};
use super::refusal::Refusal;

/// What a message carries besides words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Attachment {
    /// A picture.
    Photo {
        /// Names the file in [`super::Telegram::file`].
        file_id: String,
        /// In bytes.
        size: usize,
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// A file as it is.
    Document {
        /// Names the file in [`super::Telegram::file`].
        file_id: String,
        /// In bytes.
        size: usize,
        /// What the sender called it.
        name: Option<String>,
        /// What the sender said it is.
        mime_type: Option<String>,
    },
    /// A sticker.
    Sticker {
        /// Names the file in [`super::Telegram::file`].
        file_id: String,
        /// What it means.
        emoji: String,
    },
    /// A place.
    Place {
        /// In degrees.
        latitude: f64,
        /// In degrees.
        longitude: f64,
        /// Picked from Telegram's list: its name and address.
        venue: Option<(String, String)>,
    },
}

/// All files, by their ids.
#[derive(Debug, Default)]
pub(super) struct Files(BTreeMap<String, Bytes>);

impl Files {
    /// Keeps a file and returns its id.
    pub(super) fn keep(&mut self, kind: &str, bytes: Bytes) -> String {
        let file_id = format!("{kind}-{}", self.0.len() + 1);
        self.0.insert(file_id.clone(), bytes);
        file_id
    }

    pub(super) fn bytes(&self, file_id: &str) -> Option<Bytes> {
        self.0.get(file_id).cloned()
    }

    pub(super) fn get_file(&self, params: &Params) -> Result<Value, Refusal> {
        let file_id = params.text("file_id").unwrap_or_default();
        let bytes = self
            .0
            .get(&file_id)
            .ok_or_else(|| Refusal::bad_request("invalid file_id"))?;
        Ok(json!({
            "file_id": file_id,
            "file_unique_id": unique(&file_id),
            "file_size": bytes.len(),
            "file_path": format!("files/{file_id}"),
        }))
    }

    /// The file that a send request uploads, or names by the id of one sent before.
    fn sent(&mut self, params: &Params, field: &str) -> Result<(String, Upload), Refusal> {
        if let Some(upload) = params.file(field) {
            if upload.bytes.is_empty() {
                return Err(Refusal::bad_request("file must be non-empty"));
            }
            let upload = upload.clone();
            return Ok((self.keep(field, upload.bytes.clone()), upload));
        }
        let file_id = params
            .text(field)
            .filter(|named| !named.is_empty())
            .ok_or_else(|| Refusal::bad_request(format!("there is no {field} in the request")))?;
        let wrong = || Refusal::bad_request("wrong file identifier/HTTP URL specified");
        let bytes = self.bytes(&file_id).ok_or_else(wrong)?;
        Ok((
            file_id,
            Upload {
                name: None,
                mime_type: None,
                bytes,
            },
        ))
    }

    /// The picture of a `sendPhoto`.
    pub(super) fn photo(&mut self, params: &Params) -> Result<Attachment, Refusal> {
        let (file_id, upload) = self.sent(params, "photo")?;
        picture(file_id, &upload.bytes).ok_or_else(|| Refusal::bad_request("IMAGE_PROCESS_FAILED"))
    }

    /// The file of a `sendDocument`.
    pub(super) fn document(&mut self, params: &Params) -> Result<Attachment, Refusal> {
        let (file_id, upload) = self.sent(params, "document")?;
        let Upload {
            name,
            mime_type,
            bytes,
        } = upload;
        Ok(Attachment::Document {
            file_id,
            size: bytes.len(),
            name,
            mime_type,
        })
    }
}

impl Attachment {
    /// Adds the fields by which Telegram tells of it to a message.
    pub(super) fn write_into(&self, message: &mut Value) {
        match self {
            Self::Photo {
                file_id,
                size,
                width,
                height,
            } => {
                message["photo"] = json!([{
                    "file_id": file_id, "file_unique_id": unique(file_id),
                    "width": width, "height": height, "file_size": size,
                }]);
            }
            Self::Document {
                file_id,
                size,
                name,
                mime_type,
            } => {
                let mut document = json!({
                    "file_id": file_id, "file_unique_id": unique(file_id), "file_size": size,
                });
                if let Some(name) = name {
                    document["file_name"] = json!(name);
                }
                if let Some(mime_type) = mime_type {
                    document["mime_type"] = json!(mime_type);
                }
                message["document"] = document;
            }
            Self::Sticker { file_id, emoji } => {
                message["sticker"] = json!({
                    "file_id": file_id, "file_unique_id": unique(file_id), "type": "regular",
                    "width": 512, "height": 512, "is_animated": false, "is_video": false, "emoji": emoji,
                });
            }
            Self::Place {
                latitude,
                longitude,
                venue,
            } => {
                let location = json!({ "latitude": latitude, "longitude": longitude });
                if let Some((title, address)) = venue {
                    message["venue"] =
                        json!({ "location": location, "title": title, "address": address });
                }
                message["location"] = location;
            }
        }
    }
}

/// A picture, if the bytes begin like one.
pub(super) fn picture(file_id: String, bytes: &[u8]) -> Option<Attachment> {
    let size = bytes.len();
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        // The first chunk of every PNG tells its width and height.
        let pixels = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some(Attachment::Photo {
            file_id,
            size,
            width: pixels(16)?,
            height: pixels(20)?,
        });
    }
    let other = [&b"\xff\xd8\xff"[..], b"GIF8", b"RIFF"]
        .iter()
        .any(|magic| bytes.starts_with(magic));
    // Nobody here looks at the sides of the others.
    other.then_some(Attachment::Photo {
        file_id,
        size,
        width: 800,
        height: 600,
    })
}

fn unique(file_id: &str) -> String {
    format!("unique-{file_id}")
}
