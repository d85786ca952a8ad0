//! Owns the one plain form of words: lower case, Latin letters without accents, digits as they are. Pauses stay, for
//! "No, quiero morir" is not "no quiero morir".

/// Stands where the writer paused.
pub(super) const PAUSE: &str = ",";
/// The longest word that is read; what is longer is no word, and no reader may take long over it.
const LONGEST: usize = 40;

/// The words of a text and the pauses between them; an apostrophe parts nothing.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in text.chars().flat_map(char::to_lowercase) {
        if parts_nothing(character) {
            continue;
        }
        match letters(character) {
            Some(letters) => {
                if let Some(word) = words.last_mut() {
                    word.push_str(&letters);
                }
            }
            None if is_pause(character) => words.extend([PAUSE.to_owned(), String::new()]),
            None => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    for word in &mut words {
        shorten(word);
    }
    words
}

/// One word in its plain form, however it is parted; empty where nothing of it is one.
pub(super) fn word(text: &str) -> String {
    let mut word = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        if let Some(letters) = letters(character) {
            word.push_str(&letters);
        }
    }
    shorten(&mut word);
    word
}

/// A sign that says something by itself: a question mark, a percent sign, an emoji.
pub(super) fn sign(character: char) -> Option<String> {
    match character {
        '?' | '¿' | '？' => Some("?".to_owned()),
        '%' | '+' | '=' => Some(character.to_string()),
        // Symbols and emoji; what only changes the colour or the joint of one is none.
        '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}' => {
            Some(character.to_string())
        }
        _ => None,
    }
}

/// The first of ten digits in the scripts that people type numbers in.
const ZEROS: [u32; 21] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
    0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xa9d0, 0xff10,
];

/// A digit of any script.
pub(super) fn digit(character: char) -> Option<u32> {
    let code = character as u32;
    ZEROS
        .into_iter()
        .find_map(|zero| code.checked_sub(zero).filter(|digit| *digit < 10))
}

/// Accents that stand alone, apostrophes, and marks that cannot be seen.
pub(super) const fn parts_nothing(character: char) -> bool {
    matches!(
        character,
        '\'' | '’' | '‘' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{fe0f}'
    )
}

pub(super) const fn is_pause(character: char) -> bool {
    matches!(
        character,
        ',' | '.' | ';' | ':' | '!' | '?' | '¿' | '¡' | '\n' | '…'
    )
}

/// A letter or digit in plain Latin; `None` for all that parts words. Emoji are words of their own.
fn letters(character: char) -> Option<String> {
    let plain = match character {
        'á' | 'à' | 'â' | 'ã' | 'å' => "a",
        'ä' => "ae",
        'æ' => "ae",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'ö' | 'œ' => "oe",
        'ú' | 'ù' | 'û' => "u",
        'ü' => "ue",
        'ñ' => "n",
        'ß' => "ss",
        // Full-width forms of the Latin letters and digits.
        '！'..='～' => {
            let narrow = char::from_u32(character as u32 - 0xfee0)?;
            return letters(narrow);
        }
        other if other.is_alphanumeric() => return Some(other.to_string()),
        _ => return None,
    };
    Some(plain.to_owned())
}

/// "sooooo" is "so"; what is longer than any word loses its end.
fn shorten(word: &mut String) {
    let mut short = String::with_capacity(word.len());
    let characters: Vec<char> = word.chars().take(LONGEST).collect();
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let run = characters
            .iter()
            .skip(at)
            .take_while(|other| **other == character)
            .count();
        // Digits are never shortened: 1000 is no 10.
        let kept = if run >= 3 && !character.is_numeric() {
            1
        } else {
            run
        };
        short.extend(std::iter::repeat_n(character, kept));
        at += run;
    }
    *word = short;
}

/// Without marks that turn the direction of writing and without control characters: neither means anything
/// to us, and both could make our reply say something else than it does.
pub(crate) fn readable(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}'))
        .filter(|c| !c.is_control() || c.is_whitespace())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_plain_and_pauses_stay() {
        assert_eq!(words("I don’t WANT to…"), ["i", "dont", "want", "to", ","]);
        assert_eq!(words("Ich möchte, daß"), ["ich", "moechte", ",", "dass"]);
        assert_eq!(words("sooooo  tired"), ["so", "tired"]);
        assert_eq!(words("ｆｅｒｒｉｔｉｎ １０００"), ["ferritin", "1000"]);
        assert_eq!(words("ma\u{200b}t\u{301}arme"), ["matarme"]);
        assert!(words(" – ").is_empty());
    }
}
