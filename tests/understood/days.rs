//! Days in words, by kind: each with its neighbours. Worked out by hand; today is Monday, 23 November 2026.
//!
//! In December 2026 the 4th, 11th, 18th and 25th are Fridays, and the 1st is a Tuesday.

use crate::holds;

#[rustfmt::skip]
#[test]
fn a_date_with_its_month_by_name() {
    holds(&[
        ("on Nov. 27", "payOn=2026-11-27 ~payOn:next-such-day", "a point shortens a month"),
        ("wire from us on Nov. 27", "country=US payOn=2026-11-27 method=wire-transfer ~payOn:next-such-day", "27 is no amount"),
        ("on 27-Nov-2026", "payOn=2026-11-27", "hyphens"),
        ("on 27/Nov/2026", "payOn=2026-11-27", "slashes"),
        ("on 27.Nov.2026", "payOn=2026-11-27", "points"),
        ("08.November.2027", "payOn=2027-11-08", "the whole name"),
        ("on 27-Nov-27", "payOn=2027-11-27", "two digits joined to a date are its year"),
        ("on Nov-27-2027", "payOn=2027-11-27", "the month first"),
        ("on 27-Nov", "payOn=2026-11-27 ~payOn:next-such-day", "no year"),
        ("27. November 2026", "payOn=2026-11-27", "a point as German writes an ordinal"),
        ("27. Nov. 2027", "payOn=2027-11-27", "both points"),
        ("5000 usd from us on 27 Nov. 2027", "amount=5000 currency=USD country=US payOn=2027-11-27", "the year behind the point"),
        ("27 Nov '27", "payOn=2027-11-27", "an apostrophe and two digits are a year"),
        ("27 Nov ’27", "payOn=2027-11-27", "the same in print"),
        ("Nov. '27", "?payOn:", "a month without a day"),
        ("27 Nov 27", "?payOn:", "two digits alone may be anything"),
        ("Nov 27 27", "?payOn:", "the same"),
        ("3 Aug 96", "?payOn:", "not in August of this year"),
        ("27 Nov '89", "?payOn:", "1989 or 2089 is no year of paying"),
        ("27 Nov 1989", "?payOn:", "no year of paying"),
        ("27 Nov 2226", "?payOn:", "nor is this"),
        ("27 Nov 2026, 5000 usd", "amount=5000 currency=USD payOn=2026-11-27", "the amount behind it"),
        ("27 Nov 2026 500 usd", "amount=500 currency=USD payOn=2026-11-27", "no 2026500"),
        ("27 Nov 2026 USD 500", "amount=500 currency=USD payOn=2026-11-27", "the currency is of the number behind it"),
        ("27 Nov USD 500", "amount=500 currency=USD payOn=2026-11-27 ~payOn:next-such-day", "the same without a year"),
        ("on Nov 27 500 usd", "currency=USD ?payOn:", "27 500 dollars in November, or 500 on the 27th"),
        ("on Nov 27,500 usd", "currency=USD ?payOn:", "the same with a comma"),
        ("Nov 27,2026", "payOn=2026-11-27", "a comma without a space"),
        ("2026-Nov-27", "payOn=2026-11-27", "the year first"),
        ("2026 27 November", "?payOn:2026-11-27", "a year and a day, or an amount and a day"),
        ("1989 2 januar", "?payOn:", "no year of paying, and no amount either"),
        ("2000 usd 27 november", "amount=2000 currency=USD payOn=2026-11-27 ~payOn:next-such-day", "with a currency it is money"),
        ("2000 on 27 november", "amount=2000 payOn=2026-11-27 ~payOn:next-such-day", "a year stands right before its day"),
        ("2500 27 november", "amount=2500 payOn=2026-11-27 ~payOn:next-such-day", "no year of this or the last century"),
        ("2026/Nov/27", "payOn=2026-11-27", "the same with slashes"),
        ("pay 2026 Nov 27", "?payOn:2026-11-27", "a date, or 2026 of any money on 27 November"),
        ("the 27th of November, 2026", "payOn=2026-11-27", "an ordinal"),
        ("27th Nov", "payOn=2026-11-27 ~payOn:next-such-day", "the same, short"),
        ("31 November 2026", "?payOn:", "no such day"),
        ("29 February", "?payOn:", "neither this year nor the next has one"),
        ("on 27 Nov in 2027", "payOn=2027-11-27", "the year behind a word"),
        ("1 May. 2028", "payOn=2028-05-01", "a point that shortens nothing"),
        ("27 Nov anno 2027", "?payOn:2026-11-27 ?`anno` ?`2027`", "behind one that is not known"),
        ("Friday 1890 August 22", "?payOn:", "no year of paying, and not this Friday"),
        ("32 November", "?payOn:", "nor this"),
        ("first of December", "payOn=2026-12-01 ~payOn:next-such-day", "an ordinal in a word"),
        ("December first", "payOn=2026-12-01 ~payOn:next-such-day", "behind the month"),
        ("twenty-seventh of November", "payOn=2026-11-27 ~payOn:next-such-day", "of two words"),
        ("May twenty one", "payOn=2027-05-21 ~payOn:next-such-day", "a cardinal beside a month"),
        ("on the tenth of September, two thousand", "?payOn: ?`thousand`", "a year in words is not read, and not left out"),
        ("27 November next year", "payOn=2027-11-27", "the year after this"),
        ("27 November this year", "payOn=2026-11-27", "this year"),
        ("in November 2026", "?payOn:", "no day"),
        ("November 2026", "?payOn:", "2026 is no amount"),
        ("in May", "?payOn:", "no day"),
        ("we may pay 5 eur", "amount=5 currency=EUR", "`may` alone is no month"),
        ("in 2027", "?payOn:", "a year is no amount"),
        ("11/2026", "?payOn:", "a month in figures"),
        ("10 August 234 BC", "?payOn:", "nobody pays then"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_date_in_other_languages() {
    holds(&[
        ("27. Dezember 2026", "payOn=2026-12-27", "German"),
        ("27 décembre 2026", "payOn=2026-12-27", "French"),
        ("1er décembre 2026", "payOn=2026-12-01", "its first day"),
        ("27 de noviembre de 2026", "payOn=2026-11-27", "Spanish"),
        ("27 novembre 2026", "payOn=2026-11-27", "Italian"),
        ("27 de novembro de 2026", "payOn=2026-11-27", "Portuguese"),
        ("27 listopada 2026", "payOn=2026-11-27", "Polish: November, and not October"),
        ("27 Kasım 2026", "payOn=2026-11-27", "Turkish"),
        ("27 ноября 2026", "payOn=2026-11-27", "Russian"),
        ("27 ноября 2027 г.", "payOn=2027-11-27", "with the letter for a year"),
        ("27 ноября 2027г", "payOn=2027-11-27", "the same without a gap"),
        ("27 نوفمبر 2026", "payOn=2026-11-27", "Arabic"),
        ("27 नवंबर 2026", "payOn=2026-11-27", "Hindi"),
        ("27 tháng 11 năm 2026", "payOn=2026-11-27", "Vietnamese"),
        ("2026年11月27日", "payOn=2026-11-27", "Chinese and Japanese"),
        ("12月11日", "payOn=2026-12-11 ~payOn:next-such-day", "without its year"),
        ("2026년 11월 27일", "payOn=2026-11-27", "Korean"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_date_in_figures() {
    holds(&[
        ("20261127", "payOn=2026-11-27", "as ISO 8601 writes it without hyphens"),
        ("pay on 20261127 USD 500", "amount=500 currency=USD payOn=2026-11-27", "the currency is of the other number"),
        ("20261127 usd", "amount=20261127 currency=USD", "money where it says so"),
        ("20261327 usd", "amount=20261327 currency=USD", "there is no month 13"),
        ("2026/11/27", "payOn=2026-11-27", "the year first"),
        ("2026.11.27", "payOn=2026-11-27", "the same with points"),
        ("2026-1-7", "payOn=2026-01-07", "without zeros; the day is over, and said"),
        ("27-11-2026", "payOn=2026-11-27", "hyphens"),
        ("27 / 11 / 2026", "payOn=2026-11-27", "gaps"),
        ("27. 11. 2026", "payOn=2026-11-27", "gaps behind points"),
        ("11/27/2026", "payOn=2026-11-27", "there is no month 27"),
        ("11.27.2026", "payOn=2026-11-27", "nor with points"),
        ("03-04-2026", "?payOn:2026-04-03/2026-03-04", "day or month first"),
        ("27/11/26", "payOn=2026-11-27", "a year of two digits"),
        ("27.11.26", "payOn=2026-11-27", "the same with points"),
        ("26/11/27", "?payOn:2027-11-26/2026-11-27", "the year last, or first and in four days"),
        ("05/05/89", "?payOn:", "1989 or 2089 is no year of paying"),
        ("05/05/1989", "?payOn:", "nor is this"),
        ("1989-05-05", "payOn=1989-05-05", "as ISO 8601 writes it, it can be nothing else"),
        ("1.1.30", "?payOn:2030-01-01", "a day, or a version"),
        ("version 10.12.26", "?`version` ?payOn:2026-12-10", "a version"),
        ("invoice 20261127", "?payOn:2026-11-27", "a name"),
        ("INV-2026-11-27", "?`INV` ?payOn:2026-11-27", "a name"),
        ("on 27/11", "payOn=2026-11-27 ~payOn:next-such-day", "day and month, where a day is expected"),
        ("on 4/3", "?payOn:2027-03-04/2027-04-03", "day or month first"),
        ("27/11", "?payOn:2026-11-27", "perhaps a day, and no amount"),
        ("on 27-11", "payOn=2026-11-27 ~payOn:next-such-day", "the same with a hyphen"),
        ("on 27.11", "?payOn:2026-11-27", "a day, or an amount with decimals"),
        ("27.11 usd", "amount=27.11 currency=USD", "money where it says so"),
        ("2026-11-27 500 usd", "amount=500 currency=USD payOn=2026-11-27", "no 27 500"),
        ("2026-11-27T09:15:00Z", "payOn=2026-11-27", "with a time"),
        ("31/02/2026", "?payOn:", "no such day"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_day_of_the_month() {
    holds(&[
        ("pay the 27th", "payOn=2026-11-27 ~payOn:next-such-day", "the next 27th"),
        ("pay on the 5th", "payOn=2026-12-05 ~payOn:next-such-day", "this month's is over"),
        ("pay on the 5th by wire", "payOn=2026-12-05 method=wire-transfer ~payOn:next-such-day", "a word of the grammar behind it"),
        ("this is for the 27th", "?payOn:2026-11-27", "the 27th of anything"),
        ("on the 3rd floor", "?`3rd` ?`floor`", "no day"),
        ("on 15", "?payOn:2026-12-15", "a day perhaps, and no amount"),
        ("on 15 usd", "amount=15 currency=USD", "money where it says so"),
        ("20th of next month", "payOn=2026-12-20", "December"),
        ("the 31st of this month", "?payOn:", "November has 30 days"),
        ("the 5th of this month", "?payOn:", "over"),
        ("last day of November", "payOn=2026-11-30 ~payOn:next-such-day", "the 30th"),
        ("first day of next month", "payOn=2026-12-01", "the 1st"),
        ("end of the month", "?payOn:2026-11-30", "the last day, or about then"),
        ("month end", "?payOn:", "no day"),
        ("mid December", "?payOn:", "no day"),
        ("early next week", "?payOn:", "no day"),
        ("this weekend", "?payOn:", "two days"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_weekday() {
    holds(&[
        ("on Friday", "payOn=2026-11-27", "the coming one"),
        ("this Friday", "payOn=2026-11-27", "of this week"),
        ("Friday of next week", "payOn=2026-12-04", "and not of this"),
        ("Friday next week", "payOn=2026-12-04", "the same"),
        ("next week Friday", "payOn=2026-12-04", "the same"),
        ("next week on Friday", "payOn=2026-12-04", "the same"),
        ("this week Friday", "payOn=2026-11-27", "of this week"),
        ("Sunday next week", "?payOn:2026-12-06/2026-11-29", "weeks begin on a Monday, or on a Sunday"),
        ("next Friday", "?payOn:2026-11-27/2026-12-04", "the coming one, or the one after"),
        ("Friday after next", "?payOn:2026-11-27 ?`after next`", "not this Friday"),
        ("Friday the 18th", "payOn=2026-12-18 ~payOn:next-such-day", "the next 18th is a Friday"),
        ("Friday 18", "payOn=2026-12-18 ~payOn:next-such-day", "the same"),
        ("Friday the 19th", "?payOn:2026-12-19/2026-11-27", "the next 19th is a Saturday"),
        ("Friday, 11 December 2026", "payOn=2026-12-11", "they agree"),
        ("Fri. 11 Dec 2026", "payOn=2026-12-11", "the same, short"),
        ("Fri 2026-12-11", "payOn=2026-12-11", "the same in figures"),
        ("11 December 2026, Friday", "payOn=2026-12-11", "the weekday behind it"),
        ("Friday, 11 December", "payOn=2026-12-11 ~payOn:next-such-day", "without its year"),
        ("Friday 11/12/2026", "payOn=2026-12-11", "11 December is a Friday, 12 November is not"),
        ("Friday, 10 December 2026", "?payOn:2026-12-10/2026-11-27", "a Thursday: one of both is wrong"),
        ("Sat, 28 Nov 2026", "payOn=2026-11-28", "`sat` beside a date is a weekday"),
        ("we sat down", "?`sat down`", "alone it is not"),
        ("20 sat 5", "?`20 sat` ?`5`", "nor here, perhaps"),
        ("first Friday of July", "payOn=2027-07-02 ~payOn:next-such-day", "1 July 2027 is a Thursday"),
        ("last Friday of November", "payOn=2026-11-27 ~payOn:next-such-day", "the 27th"),
        ("the second Monday of next month", "payOn=2026-12-14", "7 December is the first"),
        ("fifth Friday of December 2026", "?payOn:", "there are four"),
        ("first Friday", "?payOn:", "of what is not said"),
        ("last Saturday", "?payOn:", "over"),
        ("past Friday", "?payOn:", "over"),
        ("every Friday", "?payOn:", "many"),
        ("Black Friday", "?payOn:", "the 27th of this year, which a calendar knows"),
        ("Good Friday", "?payOn:", "not the coming Friday"),
        ("Monday week", "?payOn:2026-11-30/2026-12-07", "a week after Monday, which may be today"),
        ("Friday week", "payOn=2026-12-04", "a week after Friday"),
        ("a week on Friday", "payOn=2026-12-04", "the same"),
        ("two weeks from Friday", "payOn=2026-12-11", "14 days after the 27th"),
        ("tomorrow or Friday", "?payOn:2026-11-24/2026-11-27", "one of two"),
        ("Friday or 27 Nov", "payOn=2026-11-27 ~payOn:next-such-day", "the same day"),
        ("Mon-Fri", "?payOn:", "many"),
        ("Monday to Friday", "?payOn:", "many"),
        ("Friday's invoice", "?payOn:2026-11-27", "the invoice is of Friday"),
        ("Friday next", "?payOn:2026-11-27 ?`next`", "perhaps in a week"),
        ("Friday after delivery", "?payOn:2026-11-27 ?`after delivery`", "not this Friday"),
        ("Friday or later", "?payOn:", "perhaps later"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_day_counted_from_another() {
    holds(&[
        ("in two weeks", "payOn=2026-12-07", "14 days"),
        ("in a fortnight", "payOn=2026-12-07", "the same"),
        ("in a week's time", "payOn=2026-11-30", "7 days"),
        ("in 1 week and 2 days", "payOn=2026-12-02", "9 days"),
        ("in 3 business days", "?payOn:", "holidays are not known here"),
        ("in a few days", "?payOn:", "how many is not said"),
        ("in 80 years", "?payOn:", "no year of paying"),
        ("in 24 hours", "?payOn:", "no day"),
        ("within 3 days", "?payOn:", "one of several"),
        ("after 3 days", "?payOn:", "or later"),
        ("3 days from now", "payOn=2026-11-26", "counted on"),
        ("a month from today", "payOn=2026-12-23", "the same day of the next month"),
        ("a week from tomorrow", "payOn=2026-12-01", "7 days after the 24th"),
        ("a week today", "payOn=2026-11-30", "7 days after today"),
        ("the day after tomorrow", "payOn=2026-11-25", "two days on"),
        ("the day after Friday", "payOn=2026-11-28", "the 28th"),
        ("two days after 11 December", "payOn=2026-12-13 ~payOn:next-such-day", "the 13th"),
        ("two days before 11 December", "payOn=2026-12-09 ~payOn:next-such-day", "the 9th"),
        ("two days after next Friday", "?payOn:2026-11-29/2026-12-06", "after the one or the other"),
        ("two days after delivery", "?payOn: ?`after delivery`", "of which the day is not said"),
        ("2 days later", "?payOn:2026-11-25", "later than what is not said"),
        ("27 Nov plus 3 days", "?payOn:2026-11-27 ?`plus` ?`3 days`", "not that day"),
        ("2 days ago", "?payOn:", "over"),
        ("yesterday", "?payOn:", "over"),
        ("15m from now", "?payOn:", "minutes or months, and no millions"),
        ("in 15m", "?payOn:", "the same"),
        ("tomorrow", "payOn=2026-11-24", "the day after"),
        ("tonight", "payOn=2026-11-23", "today"),
        ("this afternoon", "payOn=2026-11-23", "today"),
        ("next month", "?payOn:", "no day"),
        ("Christmas", "?payOn:", "a holiday is no day of the grammar"),
        ("the day after Christmas", "?payOn:", "nor is the day after it"),
        ("New Year's Day", "?payOn:", "nor this"),
        ("week 49 of 2026", "?payOn:", "no day"),
        ("Q4 2026", "?payOn:", "no day"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_range_is_no_day() {
    holds(&[
        ("10 - 22 December", "?payOn:", "13 days"),
        ("10-22 December", "?payOn:", "the same"),
        ("10–12 Dec", "?payOn:", "a dash"),
        ("10 to 12 Dec", "?payOn:", "a word"),
        ("Dec 10 - 22, 2027", "?payOn:", "with a year"),
        ("Dec 10-22", "?payOn:", "the month first"),
        ("10/11 December", "?payOn:", "two days"),
        ("10 and 11 December", "?payOn:", "two days"),
        ("10 or 11 December", "?payOn:", "one of two"),
        ("10 Dec - 12 Dec 2026", "?payOn:", "both whole"),
        ("wire 10 Dec 2026- 12 Dec 2026", "method=wire-transfer ?payOn:", "a gap on one side"),
        ("2026-12-10 - 2026-12-12", "?payOn:", "in figures"),
        ("between 10 and 12 December", "?payOn:", "in words"),
        ("between Friday and Monday", "?payOn:", "weekdays"),
        ("from 10 to 12 December", "?payOn:", "from one to another"),
        ("from 27 Nov", "?payOn:", "from then on"),
        ("from 10 Dec. to 12 Dec.", "?payOn:", "a point that ends no sentence"),
        ("week of 7 December", "?payOn:", "seven days"),
        ("27 Nov onwards", "?payOn:2026-11-27 ?`onwards`", "from then on"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_time_is_no_day_and_no_amount() {
    holds(&[
        ("09:15 CET", "?`09:15 CET`", "no amount and no currency"),
        ("5000 usd at 09:15 CET", "amount=5000 currency=USD ?`at 09:15 CET`", "the amount stands"),
        ("at 5pm", "?`at 5pm`", "no amount"),
        ("at 9", "?`at 9`", "no amount"),
        ("at 9.30 am", "?`at 9.30 am`", "no amount"),
        ("6 in the morning", "?`6 in the morning`", "no amount"),
        ("half past 5", "?`half past 5`", "no amount"),
        ("tomorrow at 9", "payOn=2026-11-24", "the day stands"),
        ("tomorrow 9am", "payOn=2026-11-24", "the same"),
        ("at 17h30 on Friday", "payOn=2026-11-27", "before it"),
        ("Friday 09:15 CET", "payOn=2026-11-27", "with a zone"),
        ("27 Nov 2026 13:00 - 16:00", "payOn=2026-11-27", "from one time to another"),
        ("Friday morning", "payOn=2026-11-27", "a part of it"),
        ("at 5 usd", "amount=5 currency=USD", "money where it says so"),
        ("midnight on Friday", "?payOn:", "which one"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_day_that_is_not_the_one_of_paying() {
    holds(&[
        ("by Friday", "?payOn:2026-11-27", "or before"),
        ("before 27 Nov", "?`before` ?payOn:2026-11-27", "before"),
        ("after Friday", "?payOn:", "after"),
        ("around 27 Nov", "?`around` ?payOn:2026-11-27", "about then"),
        ("no later than Friday", "?`no later than` ?payOn:2026-11-27", "or before"),
        ("Friday at the latest", "?payOn:2026-11-27 ?`latest`", "or before"),
        ("due on 27 Nov", "?`due` ?payOn:2026-11-27", "due then"),
        ("invoice dated 27 Nov 2026", "?`dated` ?payOn:2026-11-27", "the invoice's"),
        ("must arrive on Friday", "?payOn:2026-11-27", "the day of arrival"),
        ("don't pay on Friday", "?`don't` ?payOn:2026-11-27", "not then"),
        ("not on Friday", "?`not` ?payOn:2026-11-27", "not then"),
        ("5000 usd on Friday, delivery on 4 December", "amount=5000 currency=USD ?payOn:2026-11-27/2026-12-04 ?`delivery` ?payOn:2026-11-27/2026-12-04", "which is the day of paying is not said"),
    ]);
}
