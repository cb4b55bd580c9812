//! Made-up orders in a Parquet file, the same for the same seed.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{
    ArrayRef, BooleanBuilder, Date32Builder, Int64Builder, RecordBatch, StringBuilder,
};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::Result;
use datafusion::parquet::arrow::ArrowWriter;

/// So many rows are made at once, so that memory stays flat.
const AT_ONCE: u64 = 65_536;

/// Numbers without rhyme: `SplitMix64`, by Steele, Lea and Flood (2014).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let place = self.below(all.len() as u64);
        all[usize::try_from(place).unwrap_or_default()]
    }

    /// As many of every number of digits, in units, with decimals more often than not; now and then
    /// what is no amount.
    fn amount(&mut self) -> Option<String> {
        match self.below(1_000) {
            0 => return None,
            1 => {
                return Some(
                    self.one_of(&["4.2k", "-5", "0", "10.005", "1e3", "5.", "1000000000000"])
                        .to_owned(),
                );
            }
            _ => {}
        }
        let digits = u32::try_from(self.below(7)).unwrap_or_default();
        let least = 10_u64.pow(digits);
        let units = least + self.below(least * 9);
        Some(match self.below(4) {
            0 => units.to_string(),
            1 => format!("{units}.{}", self.below(10)),
            _ => format!("{units}.{:02}", self.below(100)),
        })
    }
}

const CURRENCIES: [&str; 20] = [
    "USD", "USD", "USD", "USD", "USD", "USD", "EUR", "EUR", "EUR", "GBP", "GBP", "PLN", "CHF",
    "CNY", "JPY", "AUD", "HKD", "SGD", "CAD", "KWD",
];
const COUNTRIES: [&str; 24] = [
    "US", "US", "US", "US", "US", "DE", "DE", "FR", "GB", "PL", "NL", "AT", "CH", "CN", "JP", "AU",
    "HK", "SG", "CA", "KW", "BR", "IN", "NG", "IS",
];
/// 2026-01-01 in days since 1970-01-01.
const NEW_YEAR: i32 = 20_454;

fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("order_no", DataType::Int64, false),
        Field::new("amount", DataType::Utf8, true),
        Field::new("currency", DataType::Utf8, true),
        Field::new("country", DataType::Utf8, true),
        Field::new("business", DataType::Boolean, true),
        Field::new("pay_on", DataType::Date32, true),
    ]))
}

fn batch(numbers: &mut Numbers, from: u64, to: u64) -> Result<RecordBatch> {
    let (mut order_no, mut pay_on) = (Int64Builder::new(), Date32Builder::new());
    let mut business = BooleanBuilder::new();
    let [mut amount, mut currency, mut country] = [(); 3].map(|()| StringBuilder::new());
    for number in from..to {
        order_no.append_value(i64::try_from(number).unwrap_or(i64::MAX));
        amount.append_option(numbers.amount());
        let odd = numbers.below(2_000);
        currency.append_value(if odd == 0 { "XYZ" } else { numbers.one_of(&CURRENCIES) });
        country.append_option(match numbers.below(2_000) {
            0 => Some("UK"),
            1..100 => None,
            _ => Some(numbers.one_of(&COUNTRIES)),
        });
        business.append_option(numbers.one_of(&[None, Some(true), Some(false)]));
        let day = i32::try_from(numbers.below(365)).unwrap_or_default();
        pay_on.append_option((numbers.below(3) > 0).then_some(NEW_YEAR + day));
    }
    let columns: Vec<ArrayRef> = vec![
        Arc::new(order_no.finish()),
        Arc::new(amount.finish()),
        Arc::new(currency.finish()),
        Arc::new(country.finish()),
        Arc::new(business.finish()),
        Arc::new(pay_on.finish()),
    ];
    Ok(RecordBatch::try_new(schema(), columns)?)
}

/// Writes so many orders, numbered from 0.
///
/// # Errors
///
/// Where the file cannot be written.
pub fn write_orders(path: &Path, count: u64, seed: u64) -> Result<()> {
    let mut writer = ArrowWriter::try_new(File::create(path)?, schema(), None)?;
    let mut numbers = Numbers(seed);
    let mut from = 0;
    while from < count {
        let to = count.min(from + AT_ONCE);
        writer.write(&batch(&mut numbers, from, to)?)?;
        from = to;
    }
    writer.close()?;
    Ok(())
}
