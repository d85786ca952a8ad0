//! Owns what every reader of hours and days begins with: how much it reads at most, and bare numbers.

/// An hour, a day or a span of days needs no more bytes; what is longer is not read at all, however it goes on.
pub(super) const LONGEST: usize = 120;

/// A number of so many digits and nothing else.
pub(super) fn digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let only_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if only_digits && count.contains(&text.len()) {
        text.parse().ok()
    } else {
        None
    }
}
