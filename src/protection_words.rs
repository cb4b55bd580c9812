//! The words that a guarantee and its deadlines are told in: closed lists, as they stand in JSON.

use serde::Serialize;

/// A closed list of words: the type, what its JSON may be, and the reading of it.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $all:ident: $($variant:ident = $word:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub enum $name { $(#[serde(rename = $word)] $variant,)* }

        pub(crate) const $all: &[&str] = &[$($word),*];

        impl $name {
            /// As it stands in JSON.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            pub(crate) fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words! {
    /// What a statement is about.
    Topic, TOPICS:
    Cover = "cover",
    Limit = "limit",
    Request = "request",
    Evidence = "evidence",
    Refused = "refused",
}

words! {
    /// The days that the guarantee sets.
    DeadlineCode, CODES:
    LateDelivery = "late-delivery",
    RefundRequest = "refund-request",
    AcceptanceEnd = "acceptance-end",
    AcceptanceExtendedOnce = "acceptance-extended-once",
    AcceptanceExtendedTwice = "acceptance-extended-twice",
    MayEscalate = "may-escalate",
    SupplierAnswer = "supplier-answer",
    AutomaticEscalation = "automatic-escalation",
    AnswerProposal = "answer-proposal",
    PlatformStepsIn = "platform-steps-in",
    Evidence = "evidence",
}

words! {
    /// The days that a buyer knows, under their names in a question.
    KnownDay, KNOWN_DAYS:
    DeliveryPromised = "deliveryPromised",
    GoodsReceived = "goodsReceived",
    AcceptanceEnds = "acceptanceEnds",
    DisputeOpened = "disputeOpened",
    SupplierAnswered = "supplierAnswered",
    ProposalReceived = "proposalReceived",
    BuyerAnswered = "buyerAnswered",
    EvidenceAsked = "evidenceAsked",
}

words! {
    /// What days are counted in.
    DayUnit, UNITS:
    Day = "day",
    BusinessDay = "business-day",
}

words! {
    /// Whether something may be done from a day on, must be done by it, or happens on it.
    DeadlineKind, KINDS:
    From = "from",
    By = "by",
    On = "on",
}

words! {
    /// Who acts.
    Party, PARTIES:
    Buyer = "buyer",
    Supplier = "supplier",
    Platform = "platform",
}

words! {
    /// What must be so for a day to matter.
    Condition, CONDITIONS:
    NotDelivered = "not-delivered",
    NoDispute = "no-dispute",
    ExtendedOnce = "extended-once",
    ExtendedTwice = "extended-twice",
    NoSupplierAnswer = "no-supplier-answer",
    NoBuyerAnswer = "no-buyer-answer",
    NoAgreement = "no-agreement",
}

impl KnownDay {
    /// In plain English.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::DeliveryPromised => "delivery promised",
            Self::GoodsReceived => "goods received",
            Self::AcceptanceEnds => "time for accepting ends",
            Self::DisputeOpened => "dispute opened",
            Self::SupplierAnswered => "supplier answered",
            Self::ProposalReceived => "proposal received",
            Self::BuyerAnswered => "proposal answered",
            Self::EvidenceAsked => "evidence asked for",
        }
    }
}
