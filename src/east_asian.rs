//! Currencies and sizes of numbers as Chinese, Japanese and Korean write them.
//!
//! These scripts have no spaces between words. Text is split only beside a number, and only where a
//! known word begins or ends: `900美元` and `5万元`, but not `900元旦`, which is a day.

/// The codes of a currency, separated by spaces, with its names.
pub(crate) const CURRENCIES: &[(&str, &str)] = &[
    ("CNY", "元|圆|人民币|人民幣|人民元|위안"),
    ("USD", "美元|美金|米ドル|미국달러"),
    ("HKD", "港元|港币|港幣|香港ドル"),
    ("EUR", "欧元|歐元|ユーロ|유로"),
    ("JPY", "日元|日圆|日圓|日币|日幣|円|엔"),
    ("GBP", "英镑|英鎊"),
    ("AUD", "澳元|澳币|澳幣|澳大利亚元|豪ドル"),
    ("CAD", "加元|加币|加幣|加拿大元|カナダドル"),
    ("TWD", "新台币|新台幣|新臺幣|台币|台幣|台湾ドル"),
    ("SGD", "新加坡元|新加坡币|坡币|シンガポールドル"),
    ("NZD", "新西兰元|纽元|紐元"),
    ("MOP", "澳门元|澳門元|澳门币|澳門幣"),
    ("KRW", "韩元|韓元|韩币|원|ウォン"),
    ("CHF", "瑞士法郎|瑞郎|スイスフラン"),
    ("RUB", "卢布|盧布"),
    ("THB", "泰铢|泰銖|バーツ"),
    ("VND", "越南盾"),
    ("MYR", "林吉特|马币|馬幣"),
    ("IDR", "印尼盾"),
    ("INR", "印度卢比"),
    ("NGN", "奈拉"),
    ("BRL", "雷亚尔"),
    ("USD CAD AUD HKD SGD NZD TWD", "ドル|달러"),
    ("GBP EGP", "ポンド|파운드"),
];

/// Characters that multiply the number before them, each with its power of ten.
const SIZES: &[(&str, usize)] = &[
    ("百", 2),
    ("千", 3),
    ("万", 4),
    ("萬", 4),
    ("亿", 8),
    ("億", 8),
    ("백", 2),
    ("천", 3),
    ("만", 4),
    ("억", 8),
];

/// The power of ten that a word multiplies the number before it by.
pub(crate) fn size(word: &str) -> Option<usize> {
    SIZES.iter().find(|(name, _)| *name == word).map(|(_, power)| *power)
}

/// Whether a character alone multiplies the number before it.
pub(crate) fn is_size(character: char) -> bool {
    SIZES.iter().any(|(name, _)| name.chars().eq([character]))
}

/// How many of the letters at the start of a run without spaces are one word. `after`: a number, or
/// its size, comes before the run, which does not begin with a size; `before`: a number follows it.
pub(crate) fn word_length(run: &[char], after: bool, before: bool) -> usize {
    let text: String = run.iter().collect();
    if after {
        // a name of one letter is part of another word unless the run ends there
        let starts = |name: &&str| text == **name || is_long(name) && text.starts_with(*name);
        return longest(starts).unwrap_or(run.len());
    }
    let ends = |name: &&str| is_long(name) && text.ends_with(*name);
    match longest(ends).filter(|_| before) {
        Some(length) if length < run.len() => run.len().saturating_sub(length),
        _ => run.len(),
    }
}

fn is_long(name: &str) -> bool {
    name.chars().count() > 1
}

fn longest(holds: impl Fn(&&str) -> bool) -> Option<usize> {
    let names = CURRENCIES.iter().flat_map(|(_, names)| names.split('|'));
    names.filter(holds).map(|name| name.chars().count()).max()
}
