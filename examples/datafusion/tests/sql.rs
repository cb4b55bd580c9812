//! The function in SQL, held against `compare` row by row and against sums done by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

use std::path::{Path, PathBuf};

use checkout_fees::FeeCalculator;
use checkout_fees_datafusion::{checkout_fee, write_orders};
use datafusion::arrow::array::{Array, ArrayRef, RecordBatch, StructArray};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use tokio::runtime::Runtime;

fn context() -> SessionContext {
    let context = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(3));
    context.register_udf(checkout_fee(FeeCalculator::standard().unwrap()));
    context
}

fn query(context: &SessionContext, sql: &str) -> Result<Vec<RecordBatch>, String> {
    let told = |error: datafusion::error::DataFusionError| error.strip_backtrace();
    Runtime::new()
        .unwrap()
        .block_on(async { context.sql(sql).await.map_err(told)?.collect().await.map_err(told) })
}

fn text(column: &ArrayRef, row: usize) -> String {
    let options = FormatOptions::default().with_null("NULL");
    ArrayFormatter::try_new(column, &options).unwrap().value(row).to_string()
}

/// The members of each row's struct, but for the message.
fn fees(batches: &[RecordBatch], column: usize) -> Vec<[String; 4]> {
    let mut all = Vec::new();
    for batch in batches {
        let fee = batch.column(column).as_any().downcast_ref::<StructArray>().unwrap();
        assert_eq!(fee.null_count(), 0);
        for row in 0..fee.len() {
            let field = |name| text(fee.column_by_name(name).unwrap(), row);
            all.push(["method", "fee_min", "fee_max", "error"].map(field));
        }
    }
    all
}

#[test]
fn orders_of_every_type_of_column_are_priced() {
    #[rustfmt::skip]
    let cases = [
        // arguments, method, least, most, error, because
        ("'5000', 'USD', 'US', true", "online-banking", "15.0000", "30.0000", "NULL", "15 to 30 dollars a payment"),
        ("CAST('100' AS DECIMAL(18, 4)), 'USD', NULL, NULL", "paypal", "2.9900", "2.9900", "NULL", "2.99 % of 100; a column's zeros say nothing"),
        ("100, 'usd', 'us', false", "paypal", "2.9900", "2.9900", "NULL", "a whole number, codes in any case"),
        ("CAST('10.005' AS DECIMAL(18, 4)), 'USD', 'US', true", "NULL", "NULL", "NULL", "amount-too-precise", "dollars have two decimals"),
        ("'10.00', 'JPY', 'JP', true", "NULL", "NULL", "NULL", "amount-too-precise", "text is as it is written: yen have none"),
        ("CAST('1000' AS DECIMAL(18, 2)), 'JPY', 'JP', true", "paypal", "30.0000", "30.0000", "NULL", "29.9 yen, rounded"),
        ("-5, 'USD', 'US', true", "NULL", "NULL", "NULL", "amount-not-positive", "nothing is owed"),
        ("NULL, 'USD', 'US', true", "NULL", "NULL", "NULL", "field-missing", "NULL is the same as not said"),
        ("'5000', NULL, 'US', true", "NULL", "NULL", "NULL", "field-missing", "so is no currency"),
        ("'5000', 'XYZ', 'US', true", "NULL", "NULL", "NULL", "currency-unknown", "no such currency"),
        ("'5000', 'USD', 'UK', true", "NULL", "NULL", "NULL", "country-unknown", "that is GB"),
        ("'5000', 'KWD', 'KW', true", "NULL", "NULL", "NULL", "NULL", "no method is sure, which is no error"),
        ("'5000', 'USD', 'US', true, DATE '2026-11-23'", "online-banking", "15.0000", "30.0000", "NULL", "with a day"),
        ("'5000', 'USD', 'US', true, '2026-02-30'", "NULL", "NULL", "NULL", "date-invalid", "no such day"),
        ("'5000', 'USD', 'US', true, NULL", "online-banking", "15.0000", "30.0000", "NULL", "no day is none"),
        ("arrow_cast('5000', 'Dictionary(Int32, Utf8)'), arrow_cast('USD', 'LargeUtf8'), 'US', true", "online-banking", "15.0000", "30.0000", "NULL", "text of other kinds"),
    ];
    let context = context();
    for (arguments, method, min, max, error, because) in cases {
        let batches = query(&context, &format!("SELECT checkout_fee({arguments})")).unwrap();
        assert_eq!(fees(&batches, 0), [[method, min, max, error]], "{arguments}: {because}");
    }
}

#[test]
fn what_is_no_order_at_all_is_refused_before_it_runs() {
    #[rustfmt::skip]
    let cases = [
        ("CAST(5000 AS DOUBLE), 'USD', 'US', true", "not exact"),
        ("5000.5, 'USD', 'US', true", "not exact"),
        ("'5000', 'USD', 'US'", "takes amount, currency, country, business"),
        ("'5000', 'USD', 'US', 'yes'", "business is"),
        ("'5000', 1, 'US', true", "currency is Int64, not text"),
        ("DATE '2026-01-01', 'USD', 'US', true", "amount is Date32, not text"),
        ("'5000', 'USD', 'US', true, 7", "pay_on is Int64, not text"),
    ];
    let context = context();
    for (arguments, told) in cases {
        let error = query(&context, &format!("SELECT checkout_fee({arguments})")).unwrap_err();
        assert!(error.contains(told), "{arguments}: {error}");
    }
}

#[test]
fn the_schedule_in_force_on_the_day_prices_the_row() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schedules/alibaba-trade-assurance.json");
    let bundled = std::fs::read_to_string(path).unwrap();
    let later = bundled.replacen("\"asOf\"", "\"validFrom\": \"2026-07-01\", \"asOf\"", 1);
    let later = later.replacen("0.0299", "0.0399", 1);
    assert_ne!(later, bundled);
    let calculator = FeeCalculator::from_schedules(&[&bundled, &later]).unwrap().only("paypal");
    let context = SessionContext::new();
    context.register_udf(checkout_fee(calculator));
    let sql = "SELECT checkout_fee(column1, 'USD', 'US', true, column2) FROM
        (VALUES ('100', DATE '2026-06-30'), ('100', DATE '2026-07-01'), ('100', NULL))";
    let fees: Vec<String> =
        fees(&query(&context, sql).unwrap(), 0).into_iter().map(|[_, _, max, _]| max).collect();
    assert_eq!(fees, ["2.9900", "3.9900", "3.9900"]);
}

#[test]
fn a_row_is_priced_once_for_all_its_fields() {
    let context = context();
    query(&context, "SET datafusion.optimizer.enable_leaf_expression_pushdown = false").unwrap();
    let sql = "EXPLAIN SELECT priced.fee.method, priced.fee.fee_min, priced.fee.fee_max FROM
        (SELECT checkout_fee(column1, 'USD', 'US', true) AS fee FROM (VALUES ('100'), ('200'))) AS priced";
    let batches = query(&context, sql).unwrap();
    let plans: Vec<String> = batches
        .iter()
        .flat_map(|batch| (0..batch.num_rows()).map(|row| text(batch.column(1), row)))
        .collect();
    assert_eq!(plans.len(), 2);
    for plan in plans {
        assert_eq!(plan.matches("checkout_fee(").count(), 1, "{plan}");
    }
}

/// A file that is gone in the end.
struct Orders(PathBuf);

impl Drop for Orders {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn every_row_of_a_file_is_as_compare_has_it() {
    let file =
        Orders(std::env::temp_dir().join(format!("checkout-fees-{}.parquet", std::process::id())));
    write_orders(&file.0, 20_000, 7).unwrap();
    let context = context();
    let read =
        context.register_parquet("orders", file.0.to_str().unwrap(), ParquetReadOptions::default());
    Runtime::new().unwrap().block_on(read).unwrap();
    let sql = "SELECT amount, currency, country, business, pay_on,
        checkout_fee(amount, currency, country, business, pay_on) AS fee FROM orders ORDER BY order_no";
    let batches = query(&context, sql).unwrap();
    let calculator = FeeCalculator::standard().unwrap();
    let (mut compared, mut priced, mut refused) = (0, 0, 0);
    for batch in &batches {
        for (row, found) in fees(std::slice::from_ref(batch), 5).iter().enumerate() {
            let cell = |column: usize, quoted: bool| match text(batch.column(column), row) {
                null if null == "NULL" => "null".to_owned(),
                text if quoted => format!("\"{text}\""),
                text => text,
            };
            let order = format!(
                r#"{{"amount":{},"currency":{},"country":{},"business":{},"payOn":{}}}"#,
                cell(0, true),
                cell(1, true),
                cell(2, true),
                cell(3, false),
                cell(4, true)
            );
            let expected = expected(&calculator, &order);
            assert_eq!(*found, expected, "{order}");
            compared += 1;
            priced += u32::from(expected[0] != "NULL");
            refused += u32::from(expected[3] != "NULL");
        }
    }
    // a file of one kind alone would prove little
    assert_eq!(compared, 20_000);
    assert!(priced > 10_000 && refused > 20, "{priced} {refused}");
}

fn expected(calculator: &FeeCalculator, order: &str) -> [String; 4] {
    let null = || "NULL".to_owned();
    let comparison = match calculator.compare(order) {
        Ok(comparison) => comparison,
        Err(error) => {
            let code = checkout_fees::to_json(&error.code()).trim_matches('"').to_owned();
            return [null(), null(), null(), code];
        }
    };
    let Some(best) = comparison.best else { return [null(), null(), null(), null()] };
    let option = comparison.options.iter().find(|option| option.method == best.method).unwrap();
    let fee = option.fee.unwrap();
    let four = |sum: checkout_fees::Money| {
        let text = sum.to_string();
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let point = if decimals == 0 { "." } else { "" };
        format!("{text}{point}{}", "0".repeat(4 - decimals))
    };
    [best.method.to_owned(), four(fee.min), four(fee.max.unwrap()), null()]
}
