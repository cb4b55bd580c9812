//! The signs and short names that amounts of money are written with, and the currencies each may be.
//!
//! A sign of a letter or two before `$`, `£` or `¥` follows from the code (`US$`, `A$`), and is not
//! listed.

use crate::iso::Currency;

/// Codes, and in lower case the signs that each of them may be written with.
const SIGNS: &[(&str, &str)] = &[
    (
        "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD \
         SBD SGD SRD TTD TWD UYU XCD",
        "$",
    ),
    ("EUR", "€ euro euros"),
    ("GBP EGP FKP GIP LBP SHP SSP SDG SYP", "£"),
    ("JPY CNY", "¥"),
    ("USD", "u$s usd$ us-$"),
    ("CNY", "rmb rmb¥ cn¥ yuan"),
    ("CNY TWD HKD", "元"),
    ("TWD HKD", "圓"),
    ("JPY", "円 jp¥ yen"),
    ("KRW KPW", "₩"),
    ("KRW", "원"),
    ("TWD", "nt$"),
    ("BRL", "r$"),
    ("MXN", "mex$"),
    ("COP", "col$"),
    ("DOP", "rd$"),
    ("XCD", "ec$"),
    ("KYD", "ci$"),
    ("BBD", "bds$"),
    ("UYU", "$u"),
    ("MOP", "mop$"),
    ("NIO", "c$"),
    ("TOP", "t$"),
    ("WST", "ws$"),
    ("INR", "₹"),
    ("INR PKR LKR NPR MUR SCR", "rs rs. ₨"),
    ("CHF", "fr fr. sfr sfr."),
    ("PLN", "zł zl zł."),
    ("CZK", "kč kc kčs"),
    ("SEK NOK DKK ISK", "kr kr."),
    ("HUF", "ft"),
    ("RON MDL", "lei"),
    ("RUB", "₽ руб руб."),
    ("RUB BYN", "р р."),
    ("UAH", "₴ грн грн."),
    ("TRY", "₺ tl"),
    ("ILS", "₪"),
    ("VND", "₫ đ"),
    ("PHP", "₱"),
    ("THB", "฿"),
    ("NGN", "₦"),
    ("KZT", "₸"),
    ("GEL", "₾"),
    ("AZN", "₼"),
    ("CRC", "₡"),
    ("PYG", "₲"),
    ("GHS", "₵ gh₵"),
    ("BDT", "৳"),
    ("KHR", "៛"),
    ("LAK", "₭"),
    ("MNT", "₮"),
    ("AMD", "֏"),
    ("AFN", "؋"),
    ("ZAR", "r"),
    ("MYR", "rm"),
    ("IDR", "rp rp."),
    ("PEN", "s/ s/."),
    ("BOB VES", "bs bs."),
    ("KES", "ksh"),
    ("UGX", "ush"),
    ("TZS", "tsh"),
    ("AED", "د.إ dhs dh"),
    ("SAR", "ر.س sr"),
    ("SAR QAR OMR YER IRR", "﷼"),
    ("KWD", "د.ك"),
    ("QAR", "ر.ق"),
    ("EGP", "ج.م le"),
];

/// Signs that the first letters of a code may stand before, or the whole code.
const AFTER_LETTERS: [char; 3] = ['$', '£', '¥'];

/// Whether an amount of this currency may be written with that sign or code.
pub(crate) fn is_sign_of(sign: &str, currency: Currency) -> bool {
    let code = currency.code();
    if sign.eq_ignore_ascii_case(code) {
        return true;
    }
    let sign: String = sign.to_lowercase().split_whitespace().collect();
    is_listed(&sign, code) || is_with_letters(&sign, code)
}

fn is_listed(sign: &str, code: &str) -> bool {
    let has = |signs: &str| signs.split(' ').any(|other| other == sign);
    SIGNS.iter().any(|(codes, signs)| codes.contains(code) && has(signs))
}

/// Whether it is a sign after the first letters of the code, or on either side of the whole code.
fn is_with_letters(sign: &str, code: &str) -> bool {
    let letters = sign.trim_matches(AFTER_LETTERS);
    let bare = sign.replace(letters, "");
    let is_start = sign.starts_with(letters)
        && code.get(..letters.len()).is_some_and(|start| start.eq_ignore_ascii_case(letters));
    let is_whole = code.eq_ignore_ascii_case(letters);
    !letters.is_empty() && (is_start || is_whole) && is_listed(&bare, code)
}

/// The currencies that an amount with that sign may be in, in the order of their codes.
pub(crate) fn currencies_of(sign: &str) -> impl Iterator<Item = Currency> {
    Currency::all().filter(move |currency| is_sign_of(sign, *currency))
}

/// Whether any currency's amounts may be written with it.
pub(crate) fn is_sign(sign: &str) -> bool {
    currencies_of(sign).next().is_some()
}
