//! Stillnight: a companion for people with restless legs who follow an iron protocol.

pub mod almanac;
pub mod protocol;
pub mod patient;
pub mod agenda;
pub mod text;
pub mod conversation;
pub mod place_finder;
pub mod seal;
pub mod store;
pub mod clinic;
pub mod alarm;
pub mod courier;
pub mod telegram;
pub mod bot;
pub mod cli;
pub mod sandbox;
