//! Numbers and messages as text, without the standard library's formatting, which weighs 2 kB in a
//! first view.

/// Texts put together.
macro_rules! message {
    ($($part:expr),+ $(,)?) => {
        [$(AsRef::<str>::as_ref(&$part)),+].concat()
    };
}
pub(crate) use message;

/// As many as the largest whole number of 128 bits has, a point and what stands before it.
pub(crate) const DIGITS: usize = 48;

/// `mantissa / 10^decimals` as text, with all decimals, and `point` before them.
#[inline(never)]
pub(crate) fn digits(
    mantissa: u128,
    decimals: usize,
    point: u8,
    digits: &mut [u8; DIGITS],
) -> &[u8] {
    let (mut rest, mut written) = (mantissa, 0_usize);
    // at least a digit before the point
    let least = if decimals == 0 { 1 } else { decimals.saturating_add(2) };
    let mut start = DIGITS;
    for place in digits.iter_mut().rev() {
        if written >= least && rest == 0 {
            break;
        }
        start = start.saturating_sub(1);
        let is_point = decimals > 0 && written == decimals;
        written = written.saturating_add(1);
        *place = if is_point { point } else { last_digit(&mut rest) };
    }
    digits.get(start..).unwrap_or_default()
}

/// Takes the last digit off a number.
fn last_digit(rest: &mut u128) -> u8 {
    // 64 bits, where they do, are several times as fast in WebAssembly
    let digit = if let Ok(small) = u64::try_from(*rest) {
        *rest = u128::from(small / 10);
        small % 10
    } else {
        let digit = *rest % 10;
        *rest /= 10;
        u64::try_from(digit).unwrap_or_default()
    };
    b'0'.saturating_add(u8::try_from(digit).unwrap_or_default())
}

/// Decimal text, without the weight of formatting.
pub(crate) fn decimal_text(mantissa: u128, decimals: usize) -> String {
    let mut bytes = [0; DIGITS];
    let digits = digits(mantissa, decimals, b'.', &mut bytes);
    let mut text = String::with_capacity(digits.len());
    for digit in digits {
        text.push(char::from(*digit));
    }
    text
}

/// What stands before and after the first `mark`, which is ASCII. The standard library's search for
/// letters is for long texts, and weighs.
#[inline(never)]
pub(crate) fn parted(text: &str, mark: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..place)?, text.get(place.saturating_add(1)..)?))
}

/// A count.
pub(crate) fn whole_text(count: impl TryInto<u64>) -> String {
    decimal_text(u128::from(count.try_into().unwrap_or_default()), 0)
}
