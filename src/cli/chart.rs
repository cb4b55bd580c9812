//! `chart`: the fees of all methods against the order's amount, as a picture.

use std::io::{self, Write};
use std::path::PathBuf;

use checkout_fees::{Drawing, FeeCalculator};
use clap::Args;
use serde_json::Value;

use crate::chart_words::chart_word;
use crate::markup::escaped;
use crate::order_args::BuyerArgs;
use crate::output_file;
use crate::paint::{self, Paint, Placed, SHAPES, VARIABLES};
use crate::{Failure, ScheduleFile};

/// Draw the fees against the amount, and what is best at which amount, as an SVG file
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees chart --currency USD --country US --amount 5000 --out fees.svg
  checkout-fees chart --currency EUR --country DE --from 10 --to 50000 --width 340 --out -

Exit status: 0 drawn, 1 refused, 2 bad usage.")]
pub(crate) struct ChartArgs {
    #[command(flatten)]
    buyer: BuyerArgs,
    /// An order to mark
    #[arg(long, allow_hyphen_values = true)]
    amount: Option<String>,
    /// The least amount; by default about 100 USD, in the order's currency
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    from: Option<String>,
    /// The most; by default about 300,000 USD
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    to: Option<String>,
    /// How wide the picture is, in px, from 240 to 1600
    #[arg(long, value_name = "PX", default_value = "1040")]
    width: String,
    /// The file to write; `-` for the output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    schedule: ScheduleFile,
}

pub(crate) fn run(args: &ChartArgs) -> Result<(), Failure> {
    let calculator = args.schedule.calculator()?;
    let request = request(args, &calculator)?;
    let drawing = calculator.chart(&request, &mut |word| chart_word(word))?;
    output_file::write_or_print(&args.out, |mut out| write(&drawing, &mut out))
}

/// The question as JSON text.
fn request(args: &ChartArgs, calculator: &FeeCalculator) -> Result<String, Failure> {
    let usual = if args.from.is_some() && args.to.is_some() { 0 } else { zeros(args, calculator)? };
    let or_usual = |given: &Option<String>, digit, zeros: usize| {
        Some(given.clone().unwrap_or_else(|| power(digit, zeros.saturating_add(usual))))
    };
    let (from, to) = (or_usual(&args.from, '1', 2), or_usual(&args.to, '3', 5));
    let amounts = [("from", &from), ("to", &to), ("amount", &args.amount)];
    let mut request: Value =
        serde_json::from_str(&args.buyer.request(&amounts)?).map_err(io::Error::from)?;
    // what is no number stays text, which the core refuses
    let width = args.width.parse().map_or_else(|_| Value::from(&*args.width), Value::Number);
    if let Value::Object(members) = &mut request {
        members.insert("width".to_owned(), width);
    }
    Ok(request.to_string())
}

/// A digit and so many zeros.
fn power(digit: char, zeros: usize) -> String {
    format!("{digit}{}", "0".repeat(zeros))
}

/// By about how many zeros sums of the order's currency are longer than those of the schedule's:
/// 2 for yen beside dollars. None where no rate tells.
fn zeros(args: &ChartArgs, calculator: &FeeCalculator) -> Result<usize, Failure> {
    let one = Some("1".to_owned());
    let comparison = calculator.compare(&args.buyer.request(&[("amount", &one)])?);
    // what is wrong with the request is told when it is drawn
    let rate = comparison.ok().and_then(|comparison| Some(comparison.rates.used.0?.1));
    let Some(mut worth) = rate.and_then(|rate| rate.to_string().parse::<f64>().ok()) else {
        return Ok(0);
    };
    let mut zeros: usize = 0;
    while worth < 0.32 && zeros < 6 {
        worth *= 10.0;
        zeros = zeros.saturating_add(1);
    }
    Ok(zeros)
}

fn write(drawing: &Drawing, out: &mut impl Write) -> io::Result<()> {
    let Drawing { width, height, title, description, shapes, .. } = drawing;
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title desc\" \
         font-family=\"system-ui, Segoe UI, Roboto, Noto Sans, sans-serif\" font-size=\"13\">"
    )?;
    writeln!(out, "<title id=\"title\">{}</title>", escaped(title))?;
    writeln!(out, "<desc id=\"desc\">{}</desc>", escaped(description))?;
    // what knows no `@supports` knows no variables either, and draws by the attributes
    writeln!(out, "<style>\n@supports (color: var(--ink)) {{\n{SHAPES}{VARIABLES}}}\n</style>")?;
    let surface = paint::variable("--surface");
    writeln!(
        out,
        "<rect class=\"surface\" width=\"{width}\" height=\"{height}\" fill=\"{surface}\"/>"
    )?;
    let paint = Paint::new();
    for shape in shapes {
        element(&Placed { shape, around: None }, &paint, out)?;
    }
    writeln!(out, "</svg>")
}

fn element(placed: &Placed<'_>, paint: &Paint, out: &mut impl Write) -> io::Result<()> {
    let shape = placed.shape;
    write!(out, "<{}", shape.tag)?;
    let painted = paint.attributes(placed);
    let painted =
        painted.iter().filter(|(name, _)| shape.attributes.iter().all(|(own, _)| own != name));
    for (name, value) in shape.attributes.iter().chain(painted) {
        write!(out, " {name}=\"{}\"", escaped(value))?;
    }
    if shape.text.is_none() && shape.children.is_empty() {
        return writeln!(out, "/>");
    }
    write!(out, ">")?;
    match &shape.text {
        Some(text) => write!(out, "{}", escaped(text))?,
        None => writeln!(out)?,
    }
    for shape in &shape.children {
        element(&Placed { shape, around: Some(placed) }, paint, out)?;
    }
    writeln!(out, "</{}>", shape.tag)
}
