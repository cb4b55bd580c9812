//! The words that a question about an order is made of, with what they stand for.

use crate::country_names::each_country_name;
use crate::east_asian;
use crate::iso::Country;
use crate::order::Rank;
use crate::schedule::FeeSchedule;
use crate::spoken::{Token, TokenKind};

/// What some words stand for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Meaning<'s> {
    Country(Country),
    /// Who or what is from there.
    Adjective(Country),
    /// The codes that may be meant, separated by spaces.
    Currency(&'static str),
    /// The same, where the word is another one, too, unless a number stands before it.
    Unit(&'static str),
    Method(&'s str),
    /// A way to pay that no schedule here may have.
    OtherMethod,
    Transfer,
    Rank(Rank),
    Business(bool),
    /// Who says `our supplier` speaks for a business.
    OurBusiness,
    Supplier,
    Deposit,
    /// Matters, but is not told by the grammar.
    Beyond,
    Filler,
}

/// A schedule's methods under other names, where it has them.
const METHODS: &[(&str, &str)] = &[
    ("paypal", "paypal|pay pal"),
    (
        "card",
        "card|cards|cc|credit card|credit cards|debit card|debit cards|visa|mastercard|master card|credit or debit card",
    ),
    (
        "wire-transfer",
        "wire|wires|wired|wiring|wire transfer|wire transfers|bank transfer|bank transfers|bank wire|telegraphic transfer|swift|swift transfer|tt|t t",
    ),
    ("western-union", "western union|westernunion|wu"),
    ("letter-of-credit", "letter of credit|letters of credit|documentary credit|lc|l c"),
    ("pay-later", "pay later|paylater|buy now pay later|bnpl|kabbage"),
    ("online-transfer", "online transfer|online transfers|przelewy24|p24"),
    (
        "online-banking",
        "online banking|online bank|online bank payment|internet banking|e checking|echecking|ach",
    ),
];

const CURRENCIES: &[(&str, &str)] = &[
    ("USD CAD AUD HKD SGD NZD TWD MXN", "$|dollar|dollars|bucks"),
    ("EUR", "€|euro|euros"),
    ("GBP", "£|sterling|pound sterling|pounds sterling|quid"),
    ("JPY CNY", "¥"),
    ("JPY", "yen"),
    ("CNY", "yuan|renminbi|rmb"),
    ("PLN", "zloty|zlotys|zl"),
    ("SEK NOK DKK ISK", "kr|krone|kroner|krona|kronor"),
    ("INR PKR LKR NPR MUR", "rupee|rupees|rs|ரூ"),
    ("MXN ARS CLP COP PHP UYU DOP CUP", "peso|pesos"),
    ("CHF XOF XAF XPF", "franc|francs"),
    ("AED MAD", "dirham|dirhams"),
    ("SAR QAR OMR YER IRR", "riyal|riyals|rial|rials"),
    ("KWD JOD BHD IQD TND DZD LYD RSD MKD", "dinar|dinars"),
    ("INR", "₹"),
    ("KRW", "₩"),
    ("TRY", "₺|lira|liras"),
    ("RUB", "₽|ruble|rubles|rouble|roubles"),
    ("UAH", "₴|hryvnia"),
    ("ILS", "₪|shekel|shekels"),
    ("VND", "₫|dong"),
    ("PHP", "₱"),
    ("THB", "฿|baht"),
    ("NGN", "₦|naira"),
    ("KZT", "₸|tenge"),
    ("HUF", "forint|forints"),
    ("CZK", "koruna|korunas"),
    ("MYR", "ringgit|ringgits|rm"),
    ("IDR", "rupiah|rupiahs"),
    ("BDT", "taka|৳"),
    ("CRC", "₡"),
    ("GEL", "₾|lari"),
    ("LAK", "₭"),
    ("PYG", "₲"),
    ("GHS", "₵|cedi|cedis"),
    ("MNT", "₮"),
    ("AZN TMT", "₼|manat"),
    // no longer in use
    ("", "markka|guilder|guilders|peseta|pesetas"),
];

/// Words that are a currency's after a number alone.
const UNITS: &[(&str, &str)] =
    &[("GBP EGP", "pound|pounds"), ("BRL", "real|reais"), ("KRW", "won"), ("ZAR", "rand|rands")];

const OTHERS: &[(Meaning<'static>, &str)] = &[
    (
        Meaning::Rank(Rank::Speed),
        "fastest|quickest|soonest|earliest|asap|urgent|urgently|speed|as fast as possible|as soon as possible|as quickly as possible",
    ),
    (
        Meaning::Rank(Rank::Cost),
        "cheapest|cheaply|lowest fee|lowest fees|lowest cost|least cost|least expensive|as cheap as possible|as cheaply as possible",
    ),
    (Meaning::Rank(Rank::Credit), "credit|on credit|credit first|credit terms"),
    (
        Meaning::Business(true),
        "business|businesses|company|corporate|corporation|enterprise|firm|gmbh|ltd|llc|as a business|as a company",
    ),
    (
        Meaning::Business(false),
        "private|privately|personal|personally|individual|consumer|not a business|no business|not a company|private person",
    ),
    (
        Meaning::OurBusiness,
        "our supplier|our suppliers|our seller|our factory|our manufacturer|our vendor|our customer|our customers|our shop|our store",
    ),
    (Meaning::Supplier, "supplier|suppliers|seller|sellers|factory|manufacturer|vendor|exporter"),
    (
        Meaning::Deposit,
        "deposit|down payment|downpayment|initial payment|first payment|advance payment|upfront|up front|in advance|prepayment",
    ),
    (
        Meaning::OtherMethod,
        "apple pay|google pay|alipay|wechat|wechat pay|klarna|afterpay|bitcoin|crypto|cryptocurrency|usdt|cash|cheque|moneygram|revolut|stripe|venmo|zelle|amex|american express|unionpay|direct debit",
    ),
    (Meaning::Transfer, "transfer|bank"),
    (
        Meaning::Beyond,
        "europe|eu|eurozone|africa|asia|credit line|line of credit|credit limit|next week|next month|last week",
    ),
    (
        Meaning::Filler,
        "business day|business days|working days|credit note|private label|trade assurance|bank account|bank holiday|bank holidays|bank fee|bank fees|bank charges|bank charge|bank details|customer number|credit to|company name",
    ),
];

struct Entry<'s> {
    first: &'s str,
    words: &'s str,
    meaning: Meaning<'s>,
}

/// All words, sorted.
pub(crate) struct Vocabulary<'s>(Vec<Entry<'s>>);

impl<'s> Vocabulary<'s> {
    /// The words of the grammar and the methods of a schedule.
    pub(crate) fn of(schedule: &'s FeeSchedule, own: &'s [(String, &'s str)]) -> Self {
        let mut entries: Vec<Entry<'s>> = Vec::new();
        let mut add = |words, meaning| entries.push(Entry { first: first(words), words, meaning });
        // the first of the same words wins
        for (words, method) in own {
            add(words, Meaning::Method(method));
        }
        for (id, names) in METHODS {
            for words in names.split('|') {
                let method = schedule.methods.iter().find(|method| method.id == *id);
                add(
                    words,
                    method.map_or(Meaning::OtherMethod, |method| Meaning::Method(&method.id)),
                );
            }
        }
        let units = UNITS.iter().map(|(codes, names)| (Meaning::Unit(codes), *names));
        let currencies = CURRENCIES.iter().chain(east_asian::CURRENCIES);
        let currencies = currencies.map(|(codes, names)| (Meaning::Currency(codes), *names));
        for (meaning, names) in units.chain(currencies).chain(OTHERS.iter().copied()) {
            for words in names.split('|') {
                add(words, meaning);
            }
        }
        each_country_name(&mut |country, words, is_adjective| {
            let meaning =
                if is_adjective { Meaning::Adjective(country) } else { Meaning::Country(country) };
            add(words, meaning);
        });
        entries.sort_by(|a, b| a.first.cmp(b.first));
        Self(entries)
    }

    /// What the longest words at the start of these tokens stand for, and how many tokens they take.
    pub(crate) fn find(&self, tokens: &[Token]) -> Option<(Meaning<'s>, usize)> {
        let word = &tokens.first()?.text;
        let start = self.0.partition_point(|entry| entry.first < word.as_str());
        let mut best: Option<(Meaning<'s>, usize)> = None;
        for entry in self.0.get(start..)?.iter().take_while(|entry| entry.first == word) {
            let length = matched(entry.words, tokens);
            if length.is_some_and(|length| best.is_none_or(|(_, most)| length > most)) {
                best = length.map(|length| (entry.meaning, length));
            }
        }
        best
    }
}

/// The names of a schedule's own methods and their variants, as words.
pub(crate) fn own_names(schedule: &FeeSchedule) -> Vec<(String, &str)> {
    let mut all = Vec::new();
    for method in &schedule.methods {
        all.push((words_of(&method.id), method.id.as_str()));
        all.push((words_of(&method.name), method.id.as_str()));
        for variant in &method.variants {
            all.push((words_of(&variant.id), method.id.as_str()));
        }
    }
    all.retain(|(words, _)| !words.is_empty());
    all
}

fn words_of(name: &str) -> String {
    let tokens = crate::spoken::tokens(name);
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| token.kind != TokenKind::Mark)
        .map(|token| token.text.as_str())
        .collect();
    words.join(" ")
}

fn first(words: &str) -> &str {
    words.split(' ').next().unwrap_or_default()
}

/// How many tokens these words take at the start; marks within them, as in `T/T`, are passed over.
fn matched(words: &str, tokens: &[Token]) -> Option<usize> {
    let mut place = 0_usize;
    for word in words.split(' ') {
        while place > 0 && tokens.get(place).is_some_and(is_joint) {
            place = place.saturating_add(1);
        }
        let token = tokens.get(place)?;
        let is_same = token.text == word || (word == "and" && token.is_mark("&"));
        if !is_same || (place > 0 && token.starts_sentence && !token.is_glued) {
            return None;
        }
        place = place.saturating_add(1);
    }
    Some(place)
}

fn is_joint(token: &Token) -> bool {
    let joins = match token.text.as_str() {
        "-" | "(" | ")" => true,
        "/" | "." | "'" => token.is_glued,
        _ => false,
    };
    token.kind == TokenKind::Mark && joins
}
