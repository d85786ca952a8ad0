//! Owns the states that a conversation keeps beside the patient. It must not say anything.

pub mod heard;
