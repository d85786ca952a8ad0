//! Owns sets of a few things that a patient can tick, small enough to travel inside a button. It does not know what they
//! are.

/// Declares a set over an enum without fields whose `ALL` lists every variant in its order. It is stored as its bits,
/// so a variant keeps its place in the enum for ever.
macro_rules! ticks {
    ($(#[$doc:meta])* $set:ident of $item:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $set(u8);

        impl $set {
            /// Nothing is ticked.
            pub const NONE: Self = Self(0);

            /// Reads the set back from [`Self::bits`]; `None` when a bit names nothing.
            #[must_use]
            pub const fn from_bits(bits: u8) -> Option<Self> {
                if bits >> <$item>::ALL.len() == 0 {
                    Some(Self(bits))
                } else {
                    None
                }
            }

            /// The set as a number.
            #[must_use]
            pub const fn bits(self) -> u8 {
                self.0
            }

            /// Whether one is ticked.
            #[must_use]
            pub const fn has(self, item: $item) -> bool {
                self.0 & (1 << item as u8) != 0
            }

            /// The set with one ticked, or no longer ticked.
            #[must_use]
            pub const fn toggled(self, item: $item) -> Self {
                Self(self.0 ^ (1 << item as u8))
            }

            /// Whether any is ticked.
            #[must_use]
            pub const fn any(self) -> bool {
                self.0 != 0
            }

            /// Those that are ticked, in the order of `ALL`.
            pub fn iter(self) -> impl Iterator<Item = $item> {
                <$item>::ALL.into_iter().filter(move |item| self.has(*item))
            }
        }
    };
}

pub(crate) use ticks;
