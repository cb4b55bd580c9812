//! The calendar words of the day grammar: months, weekdays, ordinals, units of time.

/// The months of a year, each with its names in the languages of the interface, without accents.
/// Left out are short forms that are words of their own (`set`, `mag`, `ago`).
const MONTHS: [&str; 12] = [
    "january jan januar janvier janv enero gennaio janeiro stycznia styczen ocak января январь जनवरी يناير",
    "february feb febr februar fevrier fevr febrero febbraio fevereiro lutego luty subat февраля февраль फरवरी فبراير",
    "march mar marz maerz mars marzo marco marca marzec mart марта март मार्च مارس",
    "april apr avril avr abril abr aprile kwietnia kwiecien nisan апреля апрель अप्रैल أبريل",
    "may mai mayo maggio maio maja maj mayis мая май मई مايو",
    "june jun juni juin junio giugno junho czerwca czerwiec haziran июня июнь जून يونيو",
    "july jul juli juillet juil julio luglio julho lipca lipiec temmuz июля июль जुलाई يوليو",
    "august aug aout agosto sierpnia sierpien agustos августа август अगस्त أغسطس",
    "september sep sept septembre septiembre settembre setembro wrzesnia wrzesien eylul сентября сентябрь सितंबर سبتمبر",
    "october oct okt oktober octobre octubre ottobre outubro pazdziernika pazdziernik ekim октября октябрь अक्टूबर أكتوبر",
    "november nov novembre noviembre novembro listopada listopad kasim ноября ноябрь नवंबर نوفمبر",
    "december dec dez dezember decembre diciembre dicembre dezembro grudnia grudzien aralik декабря декабрь दिसंबर ديسمبر",
];
/// Month names that are other words, too: alone they are no months.
const MONTHS_OR_WORDS: &[&str] = &[
    "may", "march", "mar", "mars", "mart", "jan", "dec", "sept", "mai", "august", "april", "june",
];

const WEEKDAYS: [&str; 7] = [
    "monday mondays mon",
    "tuesday tuesdays tue tues",
    "wednesday wednesdays wed weds",
    "thursday thursdays thu thur thurs",
    "friday fridays fri",
    "saturday saturdays sat",
    "sunday sundays sun",
];
/// Weekday names that are other words, too: alone they are no weekdays.
const WEEKDAYS_OR_WORDS: &[&str] = &["mon", "wed", "weds", "sat", "sun"];

/// Ordinals and cardinals from 1 to 20; the rest are composed.
const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const CARDINALS: &str = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty";

/// What comes before a weekday to name another kind of day: `Good Friday`, `Cyber Monday`.
const NAMED_WEEKDAYS: &str =
    "good black cyber ash palm holy easter maundy shrove super bloody giving";

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
    Year,
    /// Business days, hours and shorter: how many calendar days that is cannot be told.
    Other,
}

/// Whether a list has a word.
pub(crate) fn is_in(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|other| other == word)
}

/// The place of a word in a list, counted from 1.
fn number_in(list: &str, word: &str) -> Option<u32> {
    let place = list.split_ascii_whitespace().position(|other| other == word)?;
    u32::try_from(place).ok()?.checked_add(1)
}

/// The place from 0 of the line that has a word.
fn line_with(lines: &[&str], word: &str) -> Option<u32> {
    let line = lines.iter().position(|names| is_in(names, word))?;
    u32::try_from(line).ok()
}

/// The month of this name, from 1 to 12.
pub(crate) fn month(word: &str) -> Option<u32> {
    line_with(&MONTHS, word)?.checked_add(1)
}

/// The weekday of this name, counted from Monday as 0.
pub(crate) fn weekday(word: &str) -> Option<u32> {
    line_with(&WEEKDAYS, word)
}

/// Whether a name of a month or weekday is another word, too.
pub(crate) fn is_other_word(word: &str) -> bool {
    MONTHS_OR_WORDS.contains(&word) || WEEKDAYS_OR_WORDS.contains(&word)
}

/// Whether a month's or weekday's name is short for it, so that a point may follow.
pub(crate) fn is_short(word: &str) -> bool {
    word.len() <= 5 && !matches!(word, "march" | "april" | "may" | "june" | "july")
}

pub(crate) fn ordinal(word: &str) -> Option<u32> {
    if word == "thirtieth" { Some(30) } else { number_in(ORDINALS, word) }
}

pub(crate) fn cardinal(word: &str) -> Option<u32> {
    match word {
        "thirty" => Some(30),
        word => number_in(CARDINALS, word),
    }
}

/// Whether a word goes before a weekday to name a day of its own.
pub(crate) fn names_weekday(word: &str) -> bool {
    is_in(NAMED_WEEKDAYS, word)
}

pub(crate) fn unit(word: &str) -> Option<Unit> {
    match word {
        "day" | "days" => Some(Unit::Day),
        "week" | "weeks" | "wk" | "wks" => Some(Unit::Week),
        "month" | "months" => Some(Unit::Month),
        "year" | "years" => Some(Unit::Year),
        "weekday" | "weekdays" | "workday" | "workdays" | "hour" | "hours" | "hr" | "hrs"
        | "minute" | "minutes" | "min" | "mins" | "second" | "seconds" | "sec" | "secs"
        | "quarter" | "quarters" | "decade" | "decades" | "weekend" | "weekends" => {
            Some(Unit::Other)
        }
        _ => None,
    }
}

/// Letters that stand for a unit where they are glued to a number: `15m`, `2w`.
pub(crate) fn is_glued_unit(word: &str) -> bool {
    unit(word).is_some() || matches!(word, "d" | "w" | "m" | "mo" | "y" | "h" | "s")
}
