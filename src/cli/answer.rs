//! `answer`: the answer to an order in sentences, to be pasted.

use std::io::{self, Write};

use clap::Args;
use serde_json::Value;

use crate::language::Language;
use crate::order_args::OrderArgs;
use crate::page::Page;
use crate::{Failure, ScheduleFile};

/// Write the answer to one order in sentences, in any of 15 languages
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees answer --amount 5000 --currency USD --country US
  checkout-fees answer --amount 3000 --currency USD --country US --method western-union
  checkout-fees answer --amount 20000 --currency USD --country US --business true \\
    --method pay-later --locale de --format html
  checkout-fees answer --amount 8000 --currency EUR --country DE --format markdown \\
    --link https://fees.example/

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct AnswerArgs {
    #[command(flatten)]
    order: OrderArgs,
    /// The way to pay that is asked for, such as western-union; the best one if absent
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// The language, such as de, pt-BR or de_DE.UTF-8
    #[arg(long, default_value = "en")]
    locale: String,
    /// text, markdown or html
    #[arg(long, default_value = "text")]
    format: String,
    /// The address of a page that takes the order in its query
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Name the sources without quoting their words
    #[arg(long)]
    no_quotes: bool,
    /// Say what the guarantee covers, too
    #[arg(long)]
    protection: bool,
    #[command(flatten)]
    schedule: ScheduleFile,
}

pub(crate) fn run(args: &AnswerArgs) -> Result<(), Failure> {
    let calculator = args.schedule.calculator()?;
    let language = Language::of(&args.locale)?;
    let answer = calculator.written(&request(args)?, &mut |word| language.say(word))?;
    Page::stdout().document().write_all(answer.as_bytes())?;
    Ok(())
}

/// The question as JSON text.
fn request(args: &AnswerArgs) -> Result<String, Failure> {
    let mut request: Value =
        serde_json::from_str(&args.order.request()?).map_err(io::Error::from)?;
    if let Value::Object(members) = &mut request {
        let texts = [
            ("method", &args.method),
            ("format", &Some(args.format.clone())),
            ("link", &args.link),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                members.insert(name.to_owned(), Value::from(text.as_str()));
            }
        }
        members.insert("quotes".to_owned(), Value::Bool(!args.no_quotes));
        members.insert("protection".to_owned(), Value::Bool(args.protection));
    }
    Ok(request.to_string())
}
