//! What a written number can mean, as plain decimal text: `18,400`, `1 200,50`, `1.200`.

/// The most digits before the point that are read.
const MOST_DIGITS: usize = 18;

/// Every number that the text can mean: none where nobody writes so, two where a point may part
/// thousands or decimals. Times ten to the power of `shift`.
pub(crate) fn readings(text: &str, shift: usize) -> Vec<String> {
    let found = match text.strip_suffix(",-").or_else(|| text.strip_suffix(".-")) {
        Some(whole) => vec![whole_part(whole).map(|whole| (whole, ""))],
        None => split(text),
    };
    let mut all = Vec::new();
    for (whole, fraction) in found.into_iter().flatten() {
        let number = shifted(&whole, fraction, shift);
        if let Some(number) = number.filter(|number| !all.contains(number)) {
            all.push(number);
        }
    }
    all
}

type Split<'t> = Option<(String, &'t str)>;

fn split(text: &str) -> Vec<Split<'_>> {
    let is_mark = |c: char| !c.is_ascii_digit();
    let Some((head, tail)) = text.rsplit_once(is_mark) else {
        return vec![Some((text.to_owned(), ""))];
    };
    let mark = text.get(head.len()..).and_then(|rest| rest.chars().next()).unwrap_or('.');
    let whole = whole_part(text).map(|whole| (whole, ""));
    if head.contains(mark) {
        return vec![whole];
    }
    let may_part_decimals = matches!(mark, '.' | ',');
    let decimal = if may_part_decimals { whole_part(head).map(|head| (head, tail)) } else { None };
    match (whole, decimal) {
        // a comma before three digits parts thousands, and of `5000,500` nobody can tell
        (Some(whole), _) if mark == ',' => vec![Some(whole)],
        (None, _) if mark == ',' && tail.len() == 3 && is_long(head) => Vec::new(),
        (whole, decimal) => vec![whole, decimal],
    }
}

fn is_long(digits: &str) -> bool {
    digits.len() > 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a whole number, grouped by one mark or by none; `None` where the groups are not
/// of three, nor of two before the last as in India.
fn whole_part(text: &str) -> Option<String> {
    let mut groups = text.split(|c: char| !c.is_ascii_digit());
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let Some((last, middle)) = rest.split_last() else { return Some(text.to_owned()) };
    let mut marks = text.chars().filter(|c| !c.is_ascii_digit());
    let mark = marks.next();
    let threes = middle.iter().all(|group| group.len() == 3);
    let twos =
        mark == Some(',') && !middle.is_empty() && middle.iter().all(|group| group.len() == 2);
    let first_fits = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let is_grouped =
        first_fits && last.len() == 3 && (threes || twos) && marks.all(|other| Some(other) == mark);
    is_grouped.then(|| text.chars().filter(char::is_ascii_digit).collect())
}

/// The number without zeros at its ends, its point moved to the right.
fn shifted(whole: &str, fraction: &str, shift: usize) -> Option<String> {
    let room = shift.saturating_sub(fraction.len());
    let (moved, rest) = fraction.split_at_checked(shift.min(fraction.len()))?;
    let whole = format!("{whole}{moved}{}", "0".repeat(room));
    let whole = whole.trim_start_matches('0');
    let rest = rest.trim_end_matches('0');
    if whole.len() > MOST_DIGITS || rest.len() > MOST_DIGITS {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") })
}
