//! Gathers lines that belong together into one message: a pasted report has many. It does not know what they mean.

/// What a terminal sends around a paste, if it was asked to.
const PASTE_BEGINS: &str = "\u{1b}[200~";
const PASTE_ENDS: &str = "\u{1b}[201~";

/// Lines that wait for the rest of their message.
#[derive(Debug, Default)]
pub(super) struct Gather {
    lines: Vec<String>,
    /// What ends them; a line without a backslash where it is `None`.
    until: Option<&'static str>,
}

impl Gather {
    /// The whole message, once its last line is there.
    pub fn take(&mut self, line: &str) -> Option<String> {
        match self.until {
            Some(end) => {
                if let Some((last, _)) = line.split_once(end) {
                    self.keep(last);
                    Some(self.whole())
                } else {
                    self.lines.push(line.to_owned());
                    None
                }
            }
            None => self.typed(line),
        }
    }

    fn typed(&mut self, line: &str) -> Option<String> {
        if line.trim() == ":paste" && self.lines.is_empty() {
            self.until = Some(":end");
            return None;
        }
        if let Some((before, pasted)) = line.split_once(PASTE_BEGINS) {
            self.until = Some(PASTE_ENDS);
            return self.take(&format!("{before}{pasted}"));
        }
        if let Some(more) = line.strip_suffix('\\') {
            self.lines.push(more.to_owned());
            return None;
        }
        self.lines.push(line.to_owned());
        Some(self.whole())
    }

    /// What is left when the input ends in the middle of a message.
    pub fn rest(&mut self) -> Option<String> {
        (!self.lines.is_empty()).then(|| self.whole())
    }

    fn keep(&mut self, last: &str) {
        if !last.is_empty() {
            self.lines.push(last.to_owned());
        }
    }

    fn whole(&mut self) -> String {
        self.until = None;
        std::mem::take(&mut self.lines).join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(lines: &[&str]) -> Vec<String> {
        let mut gather = Gather::default();
        let mut whole: Vec<_> = lines.iter().filter_map(|line| gather.take(line)).collect();
        whole.extend(gather.rest());
        whole
    }

    #[test]
    fn a_line_is_a_message_unless_it_goes_on() {
        assert_eq!(messages(&["one", "two"]), ["one", "two"]);
        assert_eq!(
            messages(&["Ferritin 88\\", "TSAT 22 %", "7"]),
            ["Ferritin 88\nTSAT 22 %", "7"]
        );
        assert_eq!(
            messages(&[":paste", "Ferritin 88", "", "TSAT 22 %", ":end", "7"]),
            ["Ferritin 88\n\nTSAT 22 %", "7"]
        );
    }

    #[test]
    fn a_bracketed_paste_is_one_message() {
        assert_eq!(
            messages(&["\u{1b}[200~Ferritin 88", "TSAT 22 %\u{1b}[201~", "7"]),
            ["Ferritin 88\nTSAT 22 %", "7"]
        );
        assert_eq!(
            messages(&["\u{1b}[200~Ferritin 88\u{1b}[201~"]),
            ["Ferritin 88"]
        );
    }

    #[test]
    fn what_was_begun_is_said_when_the_input_ends() {
        assert_eq!(messages(&[":paste", "Ferritin 88"]), ["Ferritin 88"]);
        assert!(messages(&[":paste"]).is_empty());
    }
}
