//! Makes a value of every variant of a type by asking the type itself. A derived `Deserialize` tells its reader the names
//! of its fields and variants; a reader that answers with made-up parts gets a value of any shape it likes. So a new
//! variant has a sample as soon as it exists, however deep it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::value::{Error, StrDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, EnumAccess, Error as _, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};

/// An enum: its name, and where the names of its variants stand in the program, for names alone repeat.
type Key = (&'static str, usize);

/// How much a sample holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Every option is there, and one of each list.
    Full,
    /// What may be missing is.
    Sparse,
}

/// Remembers which variants have had their sample.
pub struct Sampler {
    /// What a string says that may say anything.
    text: &'static str,
    amount: Amount,
    /// Of each enum the number of its variants, and those that were made.
    made: BTreeMap<Key, (usize, BTreeSet<usize>)>,
    /// The enums that were met inside a variant.
    inside: BTreeMap<(Key, usize), BTreeSet<Key>>,
}

impl Sampler {
    pub const fn new(text: &'static str, amount: Amount) -> Self {
        Self {
            text,
            amount,
            made: BTreeMap::new(),
            inside: BTreeMap::new(),
        }
    }

    /// Values of a type in which every variant occurs that this sampler has not made before.
    pub fn all<T: DeserializeOwned>(&mut self) -> Vec<T> {
        let mut values = Vec::new();
        loop {
            let before = self.count();
            let value = self.one();
            if self.count() == before && !values.is_empty() {
                break;
            }
            values.push(value);
        }
        for ((name, _), (variants, made)) in &self.made {
            assert_eq!(
                *variants,
                made.len(),
                "{name} has variants without a sample"
            );
        }
        values
    }

    fn one<T: DeserializeOwned>(&mut self) -> T {
        let mut stack = Vec::new();
        let mut parts = 0;
        T::deserialize(Maker {
            sampler: self,
            stack: &mut stack,
            parts: &mut parts,
        })
        .unwrap()
    }

    fn count(&self) -> usize {
        self.made.values().map(|(_, made)| made.len()).sum()
    }

    fn is_whole(&self, key: &Key) -> bool {
        self.made
            .get(key)
            .is_some_and(|(variants, made)| made.len() == *variants)
    }

    /// The variant that is made next, by its place.
    fn choose(&mut self, key: Key, variants: usize, stack: &[(Key, usize)]) -> usize {
        for outer in stack {
            self.inside.entry(*outer).or_default().insert(key);
        }
        // Within itself the first does, or it would never end.
        if stack.iter().any(|(outer, _)| *outer == key) {
            return 0;
        }
        let (_, made) = self.made.entry(key).or_insert((variants, BTreeSet::new()));
        if let Some(next) = (0..variants).find(|variant| made.insert(*variant)) {
            return next;
        }
        let unfinished = |variant: &usize| {
            self.inside
                .get(&(key, *variant))
                .is_some_and(|inside| inside.iter().any(|key| !self.is_whole(key)))
        };
        (0..variants).find(unfinished).unwrap_or(0)
    }
}

/// Reads one value out of nothing.
struct Maker<'a> {
    sampler: &'a mut Sampler,
    /// The variants that the value stands in.
    stack: &'a mut Vec<(Key, usize)>,
    /// Numbers, days and hours so far: each differs from its neighbours, so that two fields are not taken for each other.
    parts: &'a mut u8,
}

impl Maker<'_> {
    const fn again(&mut self) -> Maker<'_> {
        Maker {
            sampler: self.sampler,
            stack: self.stack,
            parts: self.parts,
        }
    }

    const fn part(&mut self) -> u8 {
        *self.parts = *self.parts % 50 + 1;
        *self.parts
    }

    fn is_full(&self) -> bool {
        self.sampler.amount == Amount::Full
    }
}

struct Wanted<'a, V>(&'a V);

impl<'de, V: Visitor<'de>> fmt::Display for Wanted<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }
}

macro_rules! numbers {
    ($($read:ident $visit:ident,)*) => {$(
        fn $read<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.part().into())
        }
    )*};
}

impl<'de> de::Deserializer<'de> for Maker<'_> {
    type Error = Error;

    numbers! {
        deserialize_u8 visit_u8,
        deserialize_u16 visit_u16,
        deserialize_u32 visit_u32,
        deserialize_u64 visit_u64,
        deserialize_i16 visit_i16,
        deserialize_i32 visit_i32,
        deserialize_i64 visit_i64,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom(format_args!(
            "no sample of {}",
            Wanted(&visitor)
        )))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.is_full())
    }

    fn deserialize_str<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let wanted = Wanted(&visitor).to_string();
        let part = self.part();
        let day = part % 28 + 1;
        let text = match wanted.as_str() {
            "a formatted date string" => format!("2026-11-{day:02}"),
            "a formatted time string" => format!("21:{part:02}:00"),
            "an RFC 3339 formatted date and time string" => {
                format!("2026-11-{day:02}T21:{part:02}:00Z")
            }
            "a Decimal type representing a fixed-point number" => format!("{part}.5"),
            "a string" => self.sampler.text.to_owned(),
            _ => return Err(Error::custom(format_args!("no sample of {wanted}"))),
        };
        visitor.visit_string(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_full() {
            visitor.visit_some(self)
        } else {
            visitor.visit_none()
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let length = usize::from(self.is_full());
        visitor.visit_seq(Members {
            maker: self,
            left: length,
        })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Members {
            maker: self,
            left: length,
        })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let length = usize::from(self.is_full());
        visitor.visit_map(Members {
            maker: self,
            left: length,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields {
            maker: self,
            fields,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let key = (name, variants.as_ptr().addr());
        let chosen = self.sampler.choose(key, variants.len(), self.stack);
        self.stack.push((key, chosen));
        let value = visitor.visit_enum(Chosen {
            maker: self.again(),
            variant: variants[chosen],
        });
        self.stack.pop();
        value
    }

    serde::forward_to_deserialize_any! {
        i8 i128 u128 f32 f64 char bytes byte_buf unit unit_struct identifier ignored_any
    }
}

/// The members of a list, a tuple or a map.
struct Members<'a> {
    maker: Maker<'a>,
    left: usize,
}

impl Members<'_> {
    const fn is_over(&mut self) -> bool {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                false
            }
            None => true,
        }
    }
}

impl<'de> SeqAccess<'de> for Members<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.is_over() {
            return Ok(None);
        }
        seed.deserialize(self.maker.again()).map(Some)
    }
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.maker.again())
    }
}

/// The fields of a struct that are still to come.
struct Fields<'a> {
    maker: Maker<'a>,
    fields: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((field, rest)) = self.fields.split_first() else {
            return Ok(None);
        };
        self.fields = rest;
        seed.deserialize(named(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.maker.again())
    }
}

/// The variant that was chosen, whatever it holds.
struct Chosen<'a> {
    maker: Maker<'a>,
    variant: &'static str,
}

impl<'a, 'de> EnumAccess<'de> for Chosen<'a> {
    type Error = Error;
    type Variant = Maker<'a>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Maker<'a>), Error> {
        Ok((seed.deserialize(named(self.variant))?, self.maker))
    }
}

impl<'de> VariantAccess<'de> for Maker<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Error> {
        de::Deserializer::deserialize_tuple(self, length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        de::Deserializer::deserialize_struct(self, "", fields, visitor)
    }
}

fn named(name: &'static str) -> StrDeserializer<'static, Error> {
    name.into_deserializer()
}
