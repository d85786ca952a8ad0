//! Faults on order. It plans faults and never carries out a request.

use super::model::fault::{Fault, Planned};
use super::world::Telegram;

impl Telegram {
    /// The next request for `method` meets `fault`. Called twice, the next two do, in that order.
    pub fn fail_next(&self, method: &str, fault: Fault) {
        self.plan(method, None, fault);
    }

    /// As [`Telegram::fail_next`], for the next such request to this chat.
    pub fn fail_next_in(&self, chat_id: i64, method: &str, fault: Fault) {
        self.plan(method, Some(chat_id), fault);
    }

    /// How many planned faults have not met their request yet.
    #[must_use]
    pub fn faults_left(&self) -> usize {
        self.look(|world| world.faults.len())
    }

    fn plan(&self, method: &str, chat_id: Option<i64>, fault: Fault) {
        let method = method.to_ascii_lowercase();
        let planned = Planned {
            method,
            chat_id,
            fault,
        };
        self.change(|world, _| world.faults.push(planned));
    }
}
