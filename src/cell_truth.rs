//! Yes and no in a table's cells.

/// What is true, in lower case: digits, English, then each language of the interface as people write
/// it and as its spreadsheets do.
const TRUE: &[&str] = &[
    "1",
    "true",
    "yes",
    "y",
    "t",
    "wahr",
    "ja",
    "j",
    "vrai",
    "oui",
    "verdadero",
    "sí",
    "si",
    "vero",
    "sì",
    "verdadeiro",
    "sim",
    "prawda",
    "tak",
    "истина",
    "да",
    "doğru",
    "dogru",
    "evet",
    "đúng",
    "có",
    "真",
    "是",
    "はい",
    "참",
    "예",
    "네",
    "हाँ",
    "हां",
    "सत्य",
    "सही",
    "نعم",
    "صحيح",
    "صواب",
];
const FALSE: &[&str] = &[
    "0",
    "false",
    "no",
    "n",
    "f",
    "falsch",
    "nein",
    "faux",
    "non",
    "falso",
    "não",
    "nao",
    "fałsz",
    "falsz",
    "nie",
    "ложь",
    "нет",
    "yanlış",
    "yanliş",
    "yanlis",
    "hayır",
    "hayir",
    "sai",
    "không",
    "假",
    "否",
    "不是",
    "いいえ",
    "偽",
    "거짓",
    "아니요",
    "아니오",
    "नहीं",
    "असत्य",
    "गलत",
    "لا",
    "خطأ",
];

/// What is taken, for a message.
pub(crate) const TAKEN: &str =
    "true or false, yes or no, 1 or 0, or the word of a spreadsheet such as WAHR or FAUX";

/// Whether it says yes or no, in any case; `None` where it says neither.
pub(crate) fn truth(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    match text.as_str() {
        word if TRUE.contains(&word) => Some(true),
        word if FALSE.contains(&word) => Some(false),
        _ => None,
    }
}
