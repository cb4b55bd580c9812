//! `afford`: the page.

use crate::run;

#[test]
fn the_largest_orders_are_told() {
    let expected = "\
A budget of 5,000.00 USD, from an account in US

Surely up to 4,970.00 USD by Online banking, at best up to 4,985.00 USD.

-------------------------------------------------------------------------------
 Method                Surely, USD   At best, USD
===============================================================================
 Online banking           4,970.00       4,985.00
-------------------------------------------------------------------------------
 Wire transfer (T/T)      4,920.00       4,985.00
-------------------------------------------------------------------------------
 PayPal                   4,854.84       4,854.84
-------------------------------------------------------------------------------
 Card                     4,854.84       4,854.84
-------------------------------------------------------------------------------
 Western Union            2,500.00       2,500.00
-------------------------------------------------------------------------------
 Letter of credit                                   its fee is not fully known
-------------------------------------------------------------------------------
 Pay Later                4,608.30       4,830.90   a loan, if possible
-------------------------------------------------------------------------------

What to know
  Pay Later
    if the buyer is a business
    if the lender approves

Not possible with this budget
  Online transfer
    only in EUR, GBP, PLN, CHF
    only from accounts in EE, FI, LV, LT, ES, SK, DK, NO, SE, GB, IT, CH, BE, AT, DE, NL, PL, BG, HR, CY, CZ, FR, GR, HU, IE, IS, LI, LU, MT, PT, RO, SI";
    let args = ["afford", "--budget", "5000", "--currency", "USD", "--country", "US"];
    assert_eq!(run(&args).page(), expected);
}

#[test]
fn the_first_sentence_is_about_what_is_sure() {
    #[rustfmt::skip]
    let cases: [(&[&str], &str); 4] = [
        // flags, sentence
        (&["--budget", "20", "--currency", "USD"],                    "Surely up to 19.42 USD by PayPal or Card."),
        (&["--budget", "2.5", "--currency", "USD", "--rank", "credit"], "Surely up to 2.43 USD by PayPal or Card."),
        (&["--budget", "5000", "--currency", "PLN"],                  "No order is sure to fit."),
        (&["--budget", "5000", "--currency", "XOF"],                  "No order is sure to fit."),
    ];
    for (flags, sentence) in cases {
        run(&[&["afford"], flags].concat()).assert_lines(&[sentence]);
    }
}

#[test]
fn a_fee_that_takes_all_is_told() {
    let run = run(&["afford", "--budget", "3", "--currency", "USD", "--country", "US"]);
    let row = " Online banking               0.00           0.00   its fee alone is too much";
    run.assert_lines(&[row]);
}
