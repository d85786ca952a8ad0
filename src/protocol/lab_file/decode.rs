//! Owns the way from the bytes of a file to text: Unicode with or without its mark, and what older spreadsheets write.
//! It must not look at what the text says.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How files begin that are no text, whatever their bytes spell.
const NOT_TEXT: &[&[u8]] = &[
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\xd0\xcf",
];

/// The text of a file, or `None` if it is none.
///
/// Windows-1252 gives every byte a letter, so it comes last, and control characters show that it is not text.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    if NOT_TEXT.iter().any(|start| bytes.starts_with(start)) {
        return None;
    }
    let text = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        whole(encoding, &bytes[mark..])?
    } else if let Some(encoding) = unmarked_utf_16(bytes) {
        whole(encoding, bytes)?
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        Cow::Borrowed(text)
    } else {
        whole(WINDOWS_1252, bytes)?
    };
    let strange = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    (!text.contains(strange)).then(|| text.into_owned())
}

fn whole<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Option<Cow<'b, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}

/// Text in Latin letters has a zero in every other byte.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| {
        let places = bytes.iter().skip(from).step_by(2).take(64);
        let (zeros, all) = places.fold((0, 0), |(zeros, all), byte| {
            (zeros + usize::from(*byte == 0), all + 1)
        });
        all > 3 && zeros * 10 >= all * 8
    };
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        (false, false) | (true, true) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_of_a_spreadsheet_gives_the_same_words() {
        let words = "Fecha;Análisis;µg/l\r\n";
        let utf_16 = |order: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
            let mark = mark.then_some(0xfeff);
            mark.into_iter()
                .chain(words.encode_utf16())
                .flat_map(order)
                .collect()
        };
        for bytes in [
            words.as_bytes().to_vec(),
            format!("\u{feff}{words}").into_bytes(),
            utf_16(u16::to_le_bytes, true),
            utf_16(u16::to_be_bytes, true),
            utf_16(u16::to_le_bytes, false),
            utf_16(u16::to_be_bytes, false),
            WINDOWS_1252.encode(words).0.into_owned(),
        ] {
            assert_eq!(text_of(&bytes).as_deref(), Some(words));
        }
    }

    #[test]
    fn what_is_no_text_stays_none() {
        for bytes in [
            b"%PDF-1.7 text" as &[u8],
            b"PK\x03\x04 xlsx",
            b"\x89PNG\r\n",
            b"\xff\xd8\xff\xe0",
            b"a\x00b\x01c\x02\xff",
            &[0; 64],
        ] {
            assert_eq!(text_of(bytes), None);
        }
    }
}
