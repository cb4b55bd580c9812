//! Prices made-up orders in SQL, and holds every row against `checkout-fees batch`.
//!
//! `cargo run --release --bin prove -- 10000000`

use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Instant;

use checkout_fees::FeeCalculator;
use checkout_fees_datafusion::{checkout_fee, write_orders};
use datafusion::arrow::array::{Array, ArrayRef, RecordBatch, StructArray};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use futures::StreamExt;
use tokio::runtime::Runtime;

type Failure = Box<dyn std::error::Error + Send + Sync>;

const ONCE: &str = "datafusion.optimizer.enable_leaf_expression_pushdown";
const SEED: u64 = 20_261_122;
const PRICED: &str = "SELECT order_no, amount, currency, country, business, pay_on,
    checkout_fee(amount, currency, country, business, pay_on) AS fee FROM orders";

fn main() -> ExitCode {
    match prove() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("prove: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn prove() -> Result<(), Failure> {
    let count: u64 = std::env::args().nth(1).unwrap_or_else(|| "100000".to_owned()).parse()?;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/orders-{count}.parquet"));
    let started = Instant::now();
    write_orders(&file, count, SEED)?;
    let size = fs::metadata(&file)?.len() / 1_000_000;
    println!("{count} orders written in {:.1} s, {size} MB", started.elapsed().as_secs_f64());

    let runtime = Runtime::new()?;
    let started = Instant::now();
    println!("{}", runtime.block_on(totals(&file))?);
    let seconds = started.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "a rate to read")]
    let rate = count as f64 / seconds;
    println!("priced in SQL in {seconds:.1} s, {rate:.0} rows/s; {}", peak_memory()?);

    let started = Instant::now();
    let compared = runtime.block_on(compare(&file, &batch_program()?))?;
    let seconds = started.elapsed().as_secs_f64();
    println!("{compared} rows are as `checkout-fees batch` has them, seen in {seconds:.1} s");
    fs::remove_file(&file)?;
    if compared == count { Ok(()) } else { Err(format!("{compared} rows of {count}").into()) }
}

/// The most memory this process had at once, as Linux tells.
fn peak_memory() -> Result<String, Failure> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(format!("peak memory {}", peak.unwrap_or("not known").trim()))
}

async fn context(file: &Path, partitions: usize) -> Result<SessionContext, Failure> {
    // else each field that is asked for prices the row again
    let config = SessionConfig::new().with_target_partitions(partitions).set_bool(ONCE, false);
    let context = SessionContext::new_with_config(config);
    context.register_udf(checkout_fee(FeeCalculator::standard()?));
    let path = file.to_str().ok_or("the path is no UTF-8")?;
    context.register_parquet("orders", path, ParquetReadOptions::default()).await?;
    Ok(context)
}

async fn totals(file: &Path) -> Result<String, Failure> {
    let sql = format!(
        "SELECT currency, count(*) AS orders, count(priced.fee.method) AS sure, count(priced.fee.error) AS refused,
            sum(priced.fee.fee_min) AS fees_min, sum(priced.fee.fee_max) AS fees_max
        FROM ({PRICED}) AS priced GROUP BY currency ORDER BY currency"
    );
    let cores = thread::available_parallelism()?.get();
    let batches = context(file, cores).await?.sql(&sql).await?.collect().await?;
    Ok(pretty_format_batches(&batches)?.to_string())
}

/// The program whose answers are taken as right.
fn batch_program() -> Result<PathBuf, Failure> {
    let named = std::env::var_os("CHECKOUT_FEES").map(PathBuf::from);
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/release/checkout-fees");
    let path = named.unwrap_or_else(usual);
    if path.exists() {
        return Ok(path);
    }
    let help = "build it with `cargo build --release --features cli`, or name it in CHECKOUT_FEES";
    Err(format!("{} is not there: {help}", path.display()).into())
}

/// What both say of a row: its number, method, least and most of the fee, code of what is wrong.
type Answer = [String; 5];

/// The orders go to the program as they are priced, and its answers are read in another thread.
async fn compare(file: &Path, program: &Path) -> Result<u64, Failure> {
    let mut batch = start(program)?;
    let input = batch.stdin.take().ok_or("no input")?;
    let output = batch.stdout.take().ok_or("no output")?;
    let (answers, expected) = sync_channel(4);
    let reading = thread::spawn(move || read(output, &expected));
    let sent = send(file, input, answers).await;
    let compared = reading.join().map_err(|_| "the reader broke down")??;
    sent?;
    match batch.wait()?.code() {
        // 1: some order was refused, as some are
        Some(0 | 1) => Ok(compared),
        code => Err(format!("batch ended with {code:?}").into()),
    }
}

fn start(program: &Path) -> Result<Child, Failure> {
    let args = ["batch", "--format", "csv", "--to", "csv", "--keep", "order_no"];
    Ok(Command::new(program).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?)
}

async fn send(
    file: &Path,
    input: ChildStdin,
    answers: SyncSender<Vec<Answer>>,
) -> Result<(), Failure> {
    let mut input = BufWriter::new(input);
    writeln!(input, "order_no,amount,currency,country,business,payOn")?;
    // one partition: the rows come in the file's order
    let mut rows = context(file, 1).await?.sql(PRICED).await?.execute_stream().await?;
    while let Some(rows) = rows.next().await {
        let rows = rows?;
        answers.send(priced(&rows)?)?;
        for place in 0..rows.num_rows() {
            for (column, cells) in rows.columns().iter().take(6).enumerate() {
                let separator = if column == 0 { "" } else { "," };
                write!(input, "{separator}{}", text(cells, place)?)?;
            }
            writeln!(input)?;
        }
    }
    input.flush()?;
    Ok(())
}

fn text(cells: &ArrayRef, place: usize) -> Result<String, Failure> {
    let options = FormatOptions::default();
    Ok(ArrayFormatter::try_new(cells, &options)?.value(place).try_to_string()?)
}

fn priced(rows: &RecordBatch) -> Result<Vec<Answer>, Failure> {
    let column = |name: &str| rows.column_by_name(name).ok_or("a column is missing");
    let fee =
        column("fee")?.as_any().downcast_ref::<StructArray>().ok_or("the fee is no struct")?;
    let field = |name: &str| fee.column_by_name(name).ok_or("a field is missing");
    let columns = [
        column("order_no")?,
        field("method")?,
        field("fee_min")?,
        field("fee_max")?,
        field("error")?,
    ];
    let mut answers = Vec::with_capacity(rows.num_rows());
    for place in 0..rows.num_rows() {
        let mut answer = Answer::default();
        for (cell, column) in answer.iter_mut().zip(columns) {
            *cell = text(column, place)?;
        }
        answers.push(answer);
    }
    Ok(answers)
}

/// Holds the program's rows against those expected; how many there were.
fn read(output: ChildStdout, expected: &Receiver<Vec<Answer>>) -> Result<u64, Failure> {
    let mut lines = BufReader::new(output).lines();
    let heading = lines.next().ok_or("batch wrote nothing")??;
    let heading: Vec<&str> = heading.split(',').collect();
    let place = |name| heading.iter().position(|title| *title == name).ok_or("a title is missing");
    let places = [place("order_no")?, place("best")?, place("feeMin")?, place("feeMax")?];
    let mut compared = 0;
    for expected in expected {
        for answer in expected {
            let line = lines.next().ok_or("batch ended early")??;
            // what is wrong comes last, and may hold commas
            let cells: Vec<&str> = line.splitn(heading.len(), ',').collect();
            let error = cells.last().ok_or("an empty line")?.trim_matches('"');
            let code = error.split(':').next().unwrap_or_default();
            let [number, method, min, max] =
                places.map(|place| cells.get(place).copied().unwrap_or_default());
            let told = [number, method, &with_four_decimals(min), &with_four_decimals(max), code];
            if answer != told {
                return Err(format!("batch says {told:?}, the query {answer:?}: {line}").into());
            }
            compared += 1;
        }
    }
    Ok(compared)
}

/// As the query's column has them all.
fn with_four_decimals(sum: &str) -> String {
    match sum.split_once('.') {
        _ if sum.is_empty() => String::new(),
        Some((whole, decimals)) => format!("{whole}.{decimals:0<4}"),
        None => format!("{sum}.0000"),
    }
}
