//! What people see of how the bot presents itself. It shows it to nobody by itself.

use serde_json::Value;

use super::world::Telegram;

impl Telegram {
    /// The commands for a language ("" for everyone else) in the default scope: name and description.
    #[must_use]
    pub fn commands(&self, language: &str) -> Vec<(String, String)> {
        let key = (String::new(), language.to_owned());
        let said =
            |command: &Value, field: &str| command[field].as_str().unwrap_or_default().to_owned();
        self.look(|world| {
            let commands = world.profile.commands.get(&key).into_iter().flatten();
            commands
                .map(|command| (said(command, "command"), said(command, "description")))
                .collect()
        })
    }

    /// What an empty chat shows, for a language ("" for everyone else).
    #[must_use]
    pub fn description(&self, language: &str) -> Option<String> {
        self.look(|world| world.profile.descriptions.get(language).cloned())
    }

    /// What the bot's page shows, for a language ("" for everyone else).
    #[must_use]
    pub fn short_description(&self, language: &str) -> Option<String> {
        self.look(|world| world.profile.short_descriptions.get(language).cloned())
    }
}
