//! The table of methods: which name does what. The doing is elsewhere.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::world::{Telegram, World};

impl Telegram {
    /// Carries out one request; `method` is in lower case.
    pub(super) async fn carry_out(&self, method: &str, params: &Params) -> Answer {
        // The only method that waits, and so the only one that must not hold the lock.
        if method == "getupdates" {
            return self.get_updates(params).await;
        }
        self.change(|world, now| world.carry_out(method, params, now))
    }
}

impl World {
    fn carry_out(&mut self, method: &str, params: &Params, now: DateTime<Utc>) -> Answer {
        match method {
            "getme" => Ok(self.get_me()),
            "setwebhook" => self.set_webhook(params),
            "deletewebhook" => Ok(self.delete_webhook(params)),
            "getwebhookinfo" => Ok(self.webhook_info()),
            "sendmessage" => self.send_message(params, now),
            "sendphoto" => self.send_photo(params, now),
            "senddocument" => self.send_document(params, now),
            "sendchataction" => self.send_chat_action(params),
            "editmessagetext" => self.edit_message_text(params, now),
            "editmessagereplymarkup" => self.edit_message_reply_markup(params, now),
            "deletemessage" => self.delete_message(params, now),
            "answercallbackquery" => self.answer_callback_query(params, now),
            "setmycommands" => self.profile.set_my_commands(params),
            "getmycommands" => self.profile.get_my_commands(params),
            "setmydescription" => self.profile.set_my_description(params),
            "setmyshortdescription" => self.profile.set_my_short_description(params),
            "getfile" => self.files.get_file(params),
            _ => Err(Refusal::new(404, "Not Found: method not found")),
        }
    }

    fn get_me(&self) -> Value {
        let mut me = self.wire_bot();
        me["can_join_groups"] = json!(true);
        for cannot in [
            "can_read_all_group_messages",
            "supports_inline_queries",
            "can_connect_to_business",
            "has_main_web_app",
        ] {
            me[cannot] = json!(false);
        }
        me
    }
}
