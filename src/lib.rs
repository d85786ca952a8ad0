//! Stillnight: a companion for people with restless legs who follow an iron protocol.
//!
//! Read it in this order. The pure core: [`calendar`] (local time), [`protocol`] (medicine), [`patient`] (facts and
//! their fold), [`agenda`] (what is due when), [`history`] (the diary as a record), [`text`] (what can be said), [`phrases`] (facts as sentences),
//! [`conversation`] (`react`), [`view`] (files of a diary). The shell:
//! [`seal`] and [`store`], [`engine`] (the way in), [`courier`] (the way out), [`scheduler`], [`telegram`], [`bot`] (the
//! running whole), [`cli`]. To try it without Telegram: [`sandbox`] and [`demo`].
//!
//! # How to add a question to the evening
//!
//! 1. [`patient::fact::Fact`]: what is remembered, in the past tense, and its arm in the patient's fold.
//! 2. [`agenda::What`]: when it is due, derived from the patient; what is asked already is not due. [`agenda::What::noted`]
//!    is the fact that asking notes.
//! 3. [`text::press::Press`] and [`text::Text`]: its buttons and its words, and a line in each `locales/<lang>`.
//! 4. `conversation::route::hours` asks it, and a function beside it takes the answer.
//! 5. A transcript in `tests/it/transcripts` that lives such an evening.
//!
//! The compiler names every `match` that has not thought of it, and the catalogue's check every language.

pub mod admin;
pub mod agenda;
pub mod alone;
pub mod backup;
pub mod bot;
pub mod calendar;
pub mod cli;
pub mod clock;
pub mod conversation;
pub mod courier;
pub mod demo;
pub mod doctor;
pub mod engine;
#[cfg(debug_assertions)]
pub mod fault_injection;
pub mod hearing;
pub mod history;
pub mod language;
pub mod lease;
pub mod listen;
pub mod patient;
pub mod phrases;
pub mod place_finder;
pub mod protocol;
pub mod sandbox;
pub mod scheduler;
pub mod seal;
pub mod seldom;
pub mod store;
pub mod telegram;
pub mod text;
pub mod timekeeper;
pub mod view;
mod words;
