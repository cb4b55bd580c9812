//! The sources that an answer names.

use serde::{Serialize, Serializer};

use crate::schedule::{FeeSchedule, Method, Source, SourceId, Variant};

/// A source of a method's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted<'s> {
    id: SourceId,
    source: &'s Source,
}

impl Quoted<'_> {
    /// Its place among the schedule's sources.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn number(&self) -> u32 {
        self.id.0.into()
    }
}

impl std::ops::Deref for Quoted<'_> {
    type Target = Source;

    fn deref(&self) -> &Source {
        self.source
    }
}

impl Serialize for Quoted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}

impl FeeSchedule {
    /// The sources of a method's facts, the fee's first, each once; those of `variants` last.
    pub(crate) fn sources_of<'s>(
        &'s self,
        method: &Method,
        variants: impl Iterator<Item = &'s Variant>,
    ) -> Vec<Quoted<'s>> {
        let mut quoted: Vec<Quoted<'s>> = Vec::with_capacity(8);
        let mut add = |id: Option<SourceId>| {
            let new = id.filter(|id| !quoted.iter().any(|earlier| earlier.id == *id));
            let source = new.and_then(|id| Some(Quoted { id, source: self.source(id)? }));
            quoted.extend(source);
        };
        add(Some(method.fee.source));
        add(method.limit.as_ref().map(|limit| limit.source));
        add(method.arrival.as_ref().map(|arrival| arrival.source));
        add(method.currencies.as_ref().map(|currencies| currencies.source));
        add(method.countries.as_ref().map(|countries| countries.source));
        add(method.business_only.as_ref().map(|fact| fact.source));
        for caveat in &method.caveats {
            add(Some(caveat.source));
        }
        for variant in variants {
            add(variant.limit.as_ref().map(|limit| limit.source));
            add(variant.countries.as_ref().map(|countries| countries.source));
            add(variant.currencies.as_ref().map(|currencies| currencies.source));
            add(variant.some_banks_only.as_ref().map(|fact| fact.source));
        }
        quoted
    }
}
