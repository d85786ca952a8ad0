//! Stillnight: a companion for people with restless legs who follow an iron protocol.

pub mod agenda;
pub mod alarm;
pub mod almanac;
pub mod bot;
pub mod cli;
pub mod clinic;
pub mod conversation;
pub mod courier;
pub mod patient;
pub mod place_finder;
pub mod protocol;
pub mod sandbox;
pub mod seal;
pub mod store;
pub mod telegram;
pub mod text;
pub mod trial;
