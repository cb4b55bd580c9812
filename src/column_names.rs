//! What columns are called, besides by the names of fields.

/// Each field of an order, then in lower case, without anything but letters and digits, other names
/// of its column.
const NAMES: &[(&str, &str)] = &[
    (
        "amount",
        "total ordertotal ordervalue orderamount totalamount amountdue grandtotal value sum price \
         invoiceamount betrag summe gesamtbetrag rechnungsbetrag montant total importe importo \
         valor kwota tutar сумма 金额 总额 金額 금액 sốtiền राशि المبلغ",
    ),
    (
        "currency",
        "ccy cur curr currencycode ordercurrency isocurrency waehrung währung wahrung devise \
         moneda divisa valuta waluta moeda parabirimi валюта 货币 币种 通貨 통화 tiềntệ मुद्रा العملة",
    ),
    (
        "country",
        "buyercountry accountin accountcountry countrycode buyerscountry countryofaccount \
         billingcountry customercountry land pays pais país paese kraj ülke страна 国家 国 국가 \
         quốcgia देश البلد",
    ),
    (
        "payOn",
        "paydate paymentdate paidon payday dateofpayment datepaid duedate zahltag zahldatum \
         datedepaiement fechadepago",
    ),
    ("business", "isbusiness businessbuyer b2b company"),
    ("rank", "rankby sortby priority"),
    ("initialPayment", "deposit initial advance downpayment firstpayment anzahlung acompte"),
    ("holidays", "bankholidays"),
];

/// The field that a column of that name may be: by its own name, its path, or another. A unit behind
/// it, as in `amount (USD)`, is no part of the name.
#[must_use]
pub fn meaning_of(name: &str) -> Option<String> {
    let name = name.trim();
    if is_path(name) {
        return Some(name.to_owned());
    }
    let (name, _) = name_and_unit(name);
    let bare = bare(name);
    let own = NAMES.iter().find(|(field, _)| field.eq_ignore_ascii_case(&bare));
    let is_other = |(_, others): &&(&str, &str)| others.split(' ').any(|other| other == bare);
    own.or_else(|| NAMES.iter().find(is_other)).map(|(field, _)| (*field).to_owned())
}

/// Whether a column has a field's own name, and not another for it.
pub(crate) fn is_own_name(name: &str, field: &str) -> bool {
    bare(name).eq_ignore_ascii_case(field)
}

/// A name without what people write differently.
fn bare(name: &str) -> String {
    let is_accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    let letters = name.chars().filter(|letter| letter.is_alphanumeric() && !is_accent(letter));
    letters.flat_map(char::to_lowercase).collect()
}

/// The name of `amount (USD)` or `Total [€]`, and what stands in the brackets.
pub(crate) fn name_and_unit(name: &str) -> (&str, Option<&str>) {
    let brackets = [('(', ')'), ('[', ']')];
    let unit = |(open, close): (char, char)| name.strip_suffix(close)?.split_once(open);
    match brackets.into_iter().find_map(unit) {
        Some((name, unit)) => (name.trim_end(), Some(unit.trim())),
        None => (name, None),
    }
}

/// `rates.EUR` or `terms.card.rate`.
fn is_path(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    let is_word = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    match parts.as_slice() {
        [first, code] => first.eq_ignore_ascii_case("rates") && code.len() == 3 && is_word(code),
        [first, method, term] => {
            first.eq_ignore_ascii_case("terms") && is_word(method) && is_word(term)
        }
        _ => false,
    }
}
