//! `plan`: the page.

use crate::{Run, run};

fn plan(args: &[&str]) -> Run {
    run(&[&["plan", "--country", "US"], args].concat())
}

#[test]
fn two_methods_are_told_with_what_they_save() {
    let expected = "\
50,100.00 USD, from an account in US

Pay 49,970.00 USD by Online banking and 130.00 USD by PayPal. Fee 18.89 to 33.89 USD, in all 50,118.89 to 50,133.89 USD.
Online banking alone would cost 30.00 to 60.00 USD: this saves 26.11 USD where fees are highest, 11.11 USD where they are lowest.

-----------------------------------------------------------------------------------------------
 Method                                 Amount, USD         Fee, USD   Arrives
===============================================================================================
 Online banking, by way of us-account     49,970.00   15.00 to 30.00   in 4 to 5 business days
-----------------------------------------------------------------------------------------------
 PayPal                                      130.00             3.89   in 1 to 2 hours
-----------------------------------------------------------------------------------------------
 Together                                 50,100.00   18.89 to 33.89
-----------------------------------------------------------------------------------------------

What to know
  PayPal
    mind: the buyer's own limit may be lower";
    assert_eq!(plan(&["--amount", "50100", "--currency", "USD"]).page(), expected);
}

#[test]
fn one_method_is_told_with_why_not_two() {
    let expected = "\
5,000.00 USD, from an account in US

Pay 5,000.00 USD by Online banking. Fee 15.00 to 30.00 USD, in all 5,015.00 to 5,030.00 USD.
No two methods together would save at least 1 USD at worst without costing more at best.

-----------------------------------------------------------------------------------------------
 Method                                 Amount, USD         Fee, USD   Arrives
===============================================================================================
 Online banking, by way of us-account      5,000.00   15.00 to 30.00   in 4 to 5 business days
-----------------------------------------------------------------------------------------------";
    assert_eq!(plan(&["--amount", "5000", "--currency", "USD"]).page(), expected);
}

#[test]
fn an_initial_payment_fixes_the_amounts() {
    let bank_fee = r#"{"letter-of-credit":{"bankFee":"1000"}}"#;
    #[rustfmt::skip]
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--amount", "5000", "--currency", "USD", "--initial-payment", "500"], &[
            "Pay 500.00 USD by PayPal and 4,500.00 USD by Online banking. Fee 29.95 to 44.95 USD, in all 5,029.95 to 5,044.95 USD.",
            "The initial payment fixes both amounts.",
            "Online banking alone would cost 30.00 to 60.00 USD: this saves 15.05 USD where fees are highest, 0.05 USD where they are lowest.",
        ]),
        (&["--amount", "5000", "--currency", "USD", "--initial-payment", "2500"], &[
            "Pay 2,500.00 USD and 2,500.00 USD by Online banking. Fee 30.00 to 60.00 USD, in all 5,030.00 to 5,060.00 USD.",
            "The initial payment fixes both amounts.",
            "The cheapest method for each would not save at least 1 USD at worst without costing more at best.",
        ]),
        (&["--amount", "5000000", "--currency", "XOF", "--initial-payment", "1000000", "--rates", "XOF=0.0016", "--terms", bank_fee], &[
            "Pay 5,000,000 XOF by Letter of credit. Fee 32,250 XOF, in all 5,032,250 XOF.",
            "By Letter of credit the whole order is one payment.",
        ]),
        (&["--amount", "5000", "--currency", "USD", "--initial-payment", "5000"], &[
            "No two methods together would save at least 1 USD at worst without costing more at best.",
        ]),
    ];
    for (args, lines) in cases {
        plan(args).assert_lines(lines);
    }
}

#[test]
fn an_order_that_nothing_is_sure_to_carry_is_an_answer() {
    run(&["plan", "--amount", "5000", "--currency", "PLN", "--rates", "PLN=0.25"]).assert_lines(&[
        "No method with a known fee is sure to carry this order.",
        "Not sure",
        "  Letter of credit",
        "    its fee is not fully known",
        "  Online transfer",
        "Not possible for this order",
        "  Card",
        "    only in USD",
    ]);
}

#[test]
fn a_heavy_fee_is_told_of_the_payment_it_is_for() {
    let terms = r#"{"wire-transfer":{"fee":"9"},"paypal":{"rate":"0.2"},"card":{"rate":"0.3"},"online-banking":{"fee":"5"}}"#;
    plan(&["--amount", "50010", "--currency", "USD", "--terms", terms]).assert_lines(&[
        "Pay 49,995.00 USD by Online banking and 15.00 USD by PayPal. Fee 8.00 USD, in all 50,018.00 USD.",
        "Wire transfer (T/T) alone would cost 9.00 USD: this saves 1.00 USD.",
        "    mind: the fee is 20 % of the amount or more",
    ]);
}
