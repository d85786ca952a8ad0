//! Owns what Telegram shows beside the chat: commands and descriptions, in each language.

use serde_json::Value;
use teloxide::payloads::{
    SetMyCommands, SetMyCommandsSetters as _, SetMyDescription, SetMyDescriptionSetters as _,
    SetMyShortDescription, SetMyShortDescriptionSetters as _,
};
use teloxide::types::BotCommand;

use crate::conversation::command::COMMANDS;
use crate::patient::profile::Language;
use crate::text::Text;
use crate::text::voice::Voice;

use super::wire::{CallError, Transport, Wire};

/// Registers everything; the default language is also set for those whose language we lack.
///
/// # Errors
/// The first call that fails; registering again is harmless.
pub async fn register<T: Transport>(wire: &Wire<T>) -> Result<(), CallError> {
    register_for(wire, Language::default(), None).await?;
    for language in Language::ALL {
        register_for(wire, language, Some(language.code())).await?;
    }
    Ok(())
}

async fn register_for<T: Transport>(
    wire: &Wire<T>,
    language: Language,
    code: Option<&str>,
) -> Result<(), CallError> {
    let voice = Voice::of(language);
    let line = |(name, _): &(&str, _)| {
        BotCommand::new(
            *name,
            voice.say(&Text::CommandLine {
                command: (*name).to_owned(),
            }),
        )
    };
    let mut commands = SetMyCommands::new(COMMANDS.iter().map(line));
    let mut description = SetMyDescription::new().description(voice.say(&Text::BotDescription));
    let mut short =
        SetMyShortDescription::new().short_description(voice.say(&Text::BotShortDescription));
    if let Some(code) = code {
        commands = commands.language_code(code);
        description = description.language_code(code);
        short = short.language_code(code);
    }
    wire.call::<_, Value>(&commands).await?;
    wire.call::<_, Value>(&description).await?;
    wire.call::<_, Value>(&short).await?;
    Ok(())
}
