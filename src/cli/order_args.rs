//! The flags of an order, one a field.

use std::path::Path;

use checkout_fees::bounds::JSON_BYTES;
use clap::Args;
use serde_json::{Map, Value};

use crate::{Failure, input_file};

#[derive(Args)]
pub(crate) struct OrderArgs {
    /// What the supplier is owed, such as 5000 or 5000.00
    #[arg(long, allow_hyphen_values = true)]
    amount: Option<String>,
    #[command(flatten)]
    buyer: BuyerArgs,
    /// The part paid first
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    initial_payment: Option<String>,
}

/// All that an order says but its amounts.
#[derive(Args)]
pub(crate) struct BuyerArgs {
    /// The order's currency, such as USD
    #[arg(long)]
    currency: Option<String>,
    /// Where the buyer's account is, such as US
    #[arg(long)]
    country: Option<String>,
    /// Whether the buyer is a business; not known if absent
    #[arg(long, value_name = "true|false")]
    business: Option<String>,
    /// Rank by cost (default), speed or credit
    #[arg(long, value_name = "cost|speed|credit")]
    rank: Option<String>,
    /// The day of paying, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pay_on: Option<String>,
    /// Days that are no business days, weekends aside; "" for none
    #[arg(long, value_name = "DATE,DATE")]
    holidays: Option<String>,
    /// Prices of one unit of a currency in the schedule's, such as EUR=1.08,GBP=1.27
    #[arg(long, value_name = "CODE=RATE,…")]
    rates: Option<String>,
    /// The buyer's own figures by method, such as '{"wire-transfer":{"fee":"20"}}'
    #[arg(long, value_name = "FILE|JSON")]
    terms: Option<String>,
}

impl OrderArgs {
    /// The request as JSON text; what its values are worth is the core's to say.
    pub(crate) fn request(&self) -> Result<String, Failure> {
        self.buyer.request(&[("amount", &self.amount), ("initialPayment", &self.initial_payment)])
    }
}

impl BuyerArgs {
    /// A request with these amounts, as JSON text.
    pub(crate) fn request(&self, amounts: &[(&str, &Option<String>)]) -> Result<String, Failure> {
        let mut request = Map::new();
        let texts = [
            ("currency", &self.currency),
            ("country", &self.country),
            ("rank", &self.rank),
            ("payOn", &self.pay_on),
        ];
        for (name, text) in amounts.iter().copied().chain(texts) {
            if let Some(text) = text {
                request.insert(name.to_owned(), Value::from(text.as_str()));
            }
        }
        if let Some(text) = &self.business {
            request.insert("business".to_owned(), boolean(text));
        }
        if let Some(text) = &self.holidays {
            request.insert("holidays".to_owned(), list(text, ','));
        }
        if let Some(text) = &self.rates {
            request.insert("rates".to_owned(), rates(text)?);
        }
        if let Some(text) = &self.terms {
            request.insert("terms".to_owned(), terms(text)?);
        }
        Ok(Value::Object(request).to_string())
    }
}

/// `true` or `false`; anything else stays text, which the core refuses.
pub(crate) fn boolean(text: &str) -> Value {
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        other => Value::from(other),
    }
}

/// The parts of a list that are not blank.
pub(crate) fn list(text: &str, separator: char) -> Value {
    text.split(separator).map(str::trim).filter(|part| !part.is_empty()).map(Value::from).collect()
}

fn rates(text: &str) -> Result<Value, Failure> {
    let mut rates = Map::new();
    for entry in text.split(',') {
        let Some((code, rate)) = entry.split_once('=') else {
            return Err(Failure::Usage(format!("--rates: `{entry}` is not of the form CODE=RATE")));
        };
        let code = code.trim().to_ascii_uppercase();
        if rates.insert(code.clone(), Value::from(rate.trim())).is_some() {
            return Err(Failure::Usage(format!("--rates: `{code}` is given twice")));
        }
    }
    Ok(Value::Object(rates))
}

fn terms(text: &str) -> Result<Value, Failure> {
    let json = if text.trim_start().starts_with('{') {
        text.to_owned()
    } else {
        input_file::read(Path::new(text))?
    };
    if json.len() > JSON_BYTES {
        // the request is too large, which the core says
        return Ok(Value::from(json));
    }
    serde_json::from_str(&json)
        .map_err(|error| Failure::Usage(format!("--terms: not JSON: {error}")))
}
