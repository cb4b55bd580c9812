//! The core's questions, each asked as often as is said: `core NAME TIMES`. `instructions.mjs` counts, under valgrind, the
//! instructions that one more takes.

use checkout_fees::{CheckoutFeesError, FeeCalculator, to_json};
use std::hint::black_box;
use std::process::ExitCode;

const SCHEDULE: &str = include_str!("../schedules/alibaba-trade-assurance.json");
const USD: &str = r#"{"amount":"5000","currency":"USD","country":"US"}"#;
const EUR: &str = r#"{"amount":"8200","currency":"EUR","country":"DE","business":true}"#;
const OWN: &str = r#"{"amount":"12000","currency":"GBP","country":"GB","payOn":"2026-11-23","holidays":[],
    "terms":{"wire-transfer":{"fee":"20"},"letter-of-credit":{"bankFee":"150"}}}"#;
const TWO: &str = r#"{"amount":"50100","currency":"USD","country":"US","initialPayment":"20000"}"#;
const WHOLE: &str = r#"{"amount":"50100","currency":"USD","country":"US"}"#;
const RANGE: &str = r#"{"from":"100","to":"1000000","currency":"USD","country":"US"}"#;
const BUDGET: &str = r#"{"budget":"10000","currency":"USD","country":"US"}"#;
const POINTS: &str =
    r#"{"from":"100","to":"1000000","points":200,"currency":"USD","country":"US"}"#;

type Question = fn(&FeeCalculator) -> Result<usize, CheckoutFeesError>;

fn compare(calculator: &FeeCalculator, order: &str) -> Result<usize, CheckoutFeesError> {
    Ok(to_json(&calculator.compare(black_box(order))?).len())
}

const QUESTIONS: [(&str, Question); 10] = [
    ("compare-dollars", |core| compare(core, USD)),
    ("compare-euro", |core| compare(core, EUR)),
    ("compare-own-figures", |core| compare(core, OWN)),
    ("compare-two-payments", |core| compare(core, TWO)),
    ("plan", |core| Ok(core.plan(black_box(WHOLE))?.payments.len())),
    ("cheapest-by-amount", |core| Ok(core.cheapest_by_amount(black_box(RANGE))?.segments.len())),
    ("affordable", |core| Ok(core.affordable(black_box(BUDGET))?.options.len())),
    ("curves", |core| Ok(core.curves(black_box(POINTS))?.methods.len())),
    ("standard-schedule", |_| Ok(FeeCalculator::standard()?.schedule_info().methods.len())),
    ("read-schedule", |_| {
        Ok(FeeCalculator::from_schedule(black_box(SCHEDULE))?.schedule_info().methods.len())
    }),
];

fn ask(question: Question, times: usize) -> Result<usize, CheckoutFeesError> {
    let calculator = FeeCalculator::standard()?;
    (0..times).try_fold(0, |sum: usize, _| Ok(sum.wrapping_add(black_box(question(&calculator)?))))
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let Some(name) = arguments.next() else {
        for (name, _) in QUESTIONS {
            println!("{name}");
        }
        return ExitCode::SUCCESS;
    };
    let times = arguments.next().and_then(|times| times.parse().ok());
    let question = QUESTIONS.iter().find(|(known, _)| *known == name);
    match question.zip(times).map(|((_, question), times)| ask(*question, times)) {
        Some(Ok(_)) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
