//! Classes of characters in a question, and one form for characters that mean the same.

use crate::display_text;

/// The value of a digit in Latin, Arabic, Persian, Devanagari or full-width script.
pub(crate) fn digit(c: char) -> Option<u32> {
    [0x30, 0x660, 0x6f0, 0x966, 0xff10]
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))
}

/// Characters without width: joiners, marks of writing direction, and accents that stand alone.
pub(crate) fn is_invisible(c: char) -> bool {
    display_text::is_invisible(c)
        || display_text::is_joiner(c)
        || matches!(c, '\u{feff}' | '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}')
}

/// Letters of any script, without currency signs, punctuation and pictures.
pub(crate) fn is_letter(c: char) -> bool {
    match u32::from(c) {
        0x00..=0x7f => c.is_ascii_alphabetic(),
        // × ÷, the Arabic separators, ฿
        0xd7 | 0xf7 | 0x66a..=0x66c | 0xe3f => false,
        code => {
            // with what stands above and below letters
            (0xc0..0x2000).contains(&code)
                && digit(c).is_none()
                && c != '\u{a0}'
                && !c.is_whitespace()
                || (0x2c00..0x2e00).contains(&code)
                || is_east_asian(c)
                || digit(c).is_none() && c.is_alphanumeric()
        }
    }
}

/// Letters of Chinese, Japanese and Korean, which are written without spaces or with few.
pub(crate) fn is_east_asian(c: char) -> bool {
    (0x3040..0xe000).contains(&u32::from(c))
}

/// One character for those that mean the same, in lower case and without accents.
pub(crate) fn plain(c: char) -> char {
    if let Some(value) = digit(c) {
        return char::from_digit(value, 10).unwrap_or(c);
    }
    match c {
        '’' | '‘' | '`' | '´' => '\'',
        '−' | '–' | '—' | '‐' | '‑' => '-',
        '，' => c,
        '！'..='～' => half_width(c),
        '￥' => '¥',
        '￡' => '£',
        '￠' => '¢',
        '￦' => '₩',
        '٫' => '.',
        '٬' => ',',
        '٪' => '%',
        'à'..='å' | 'À'..='Å' | 'ā' | 'ą' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ę' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ı' | 'İ' => 'i',
        'ñ' | 'Ñ' | 'ń' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'ł' | 'Ł' => 'l',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ğ' => 'g',
        _ if c.is_whitespace() => ' ',
        _ => c.to_ascii_lowercase(),
    }
}

fn half_width(c: char) -> char {
    let code = u32::from(c).saturating_sub(0xfee0);
    char::from_u32(code).unwrap_or(c).to_ascii_lowercase()
}
