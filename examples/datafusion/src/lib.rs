//! `checkout_fee`: the best way to pay an order and its fee, as a scalar function of DataFusion.
//!
//! ```sql
//! SELECT order_no, fee.method, fee.fee_max
//! FROM (SELECT order_no, checkout_fee(amount, currency, country, business) AS fee FROM orders)
//! ```

mod orders;
mod price;

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use checkout_fees::FeeCalculator;
use datafusion::arrow::array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Decimal128Builder,
    StringViewArray, StringViewBuilder, StructArray,
};
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::{Result, exec_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

pub use crate::orders::write_orders;
use crate::price::{Amount, Day, Pricer, Row};

/// A fee: 34 digits before the point and as many decimals as any currency's minor units have.
const FEE: DataType = DataType::Decimal128(38, SCALE);
const SCALE: i8 = 4;
/// What any number of an order fits in, whatever column it comes from.
const WHOLE: DataType = DataType::Decimal128(20, 0);

/// The function by a calculator's schedules: `checkout_fee(amount, currency, country, business[, pay_on])`.
///
/// It gives a struct: `method`, `fee_min`, `fee_max`, and, where the order is refused, `error` (the
/// code of the first problem) and `message`. An order that is refused is a value and fails no query.
#[must_use]
pub fn checkout_fee(calculator: FeeCalculator) -> ScalarUDF {
    let shared = Arc::new(Shared { calculator, idle: Mutex::new(Vec::new()) });
    ScalarUDF::from(CheckoutFee {
        signature: Signature::user_defined(Volatility::Immutable),
        shared,
    })
}

#[derive(Debug)]
struct CheckoutFee {
    signature: Signature,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    calculator: FeeCalculator,
    /// Those that price no rows at the moment, with what they have worked out.
    idle: Mutex<Vec<Pricer>>,
}

/// Two are the same if they share their schedules.
impl PartialEq for CheckoutFee {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Eq for CheckoutFee {}

impl Hash for CheckoutFee {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.shared).hash(state);
    }
}

fn fields() -> Fields {
    Fields::from(vec![
        Field::new("method", DataType::Utf8View, true),
        Field::new("fee_min", FEE, true),
        Field::new("fee_max", FEE, true),
        Field::new("error", DataType::Utf8View, true),
        Field::new("message", DataType::Utf8View, true),
    ])
}

impl ScalarUDFImpl for CheckoutFee {
    fn name(&self) -> &'static str {
        "checkout_fee"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(fields()))
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        let (4 | 5) = given.len() else {
            return plan_err!(
                "checkout_fee takes amount, currency, country, business and, if at hand, pay_on"
            );
        };
        let mut wanted = vec![amount_type(&given[0])?];
        wanted.push(text_type("currency", &given[1])?);
        wanted.push(text_type("country", &given[2])?);
        wanted.push(match &given[3] {
            DataType::Boolean | DataType::Null => DataType::Boolean,
            other => return plan_err!("checkout_fee: business is {other}, not a boolean"),
        });
        if let Some(day) = given.get(4) {
            wanted.push(match day {
                DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => DataType::Date32,
                other => text_type("pay_on", other)?,
            });
        }
        Ok(wanted)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&args.args)?;
        let columns = Columns::of(&columns)?;
        let mut pricer = self.shared.pricer();
        let mut priced = Priced::new(args.number_rows);
        for place in 0..args.number_rows {
            priced.push(pricer.price(&columns.row(place)));
        }
        self.shared.put_back(pricer);
        Ok(ColumnarValue::Array(priced.finish()?))
    }
}

impl Shared {
    fn pricer(&self) -> Pricer {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.unwrap_or_else(|| Pricer::new(self.calculator.clone()))
    }

    fn put_back(&self, pricer: Pricer) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(pricer);
    }
}

/// An exact amount; a float is none.
fn amount_type(given: &DataType) -> Result<DataType> {
    match given {
        DataType::Decimal128(..) => Ok(given.clone()),
        DataType::Decimal32(precision, scale) | DataType::Decimal64(precision, scale) => {
            Ok(DataType::Decimal128(*precision, *scale))
        }
        other if other.is_integer() => Ok(WHOLE),
        other if other.is_floating() => plan_err!(
            "checkout_fee: the amount is {other}, which is not exact: CAST it to DECIMAL, or give text such as '5000.00'"
        ),
        other => text_type("amount", other),
    }
}

fn text_type(name: &str, given: &DataType) -> Result<DataType> {
    let is_text = |given: &DataType| given.is_string() || given.is_null();
    match given {
        DataType::Dictionary(_, value) if is_text(value) => Ok(DataType::Utf8View),
        given if is_text(given) => Ok(DataType::Utf8View),
        other => plan_err!("checkout_fee: {name} is {other}, not text"),
    }
}

/// The arguments, of the types they were coerced to.
struct Columns<'a> {
    amount: Either<&'a StringViewArray, (&'a Decimal128Array, i8)>,
    currency: &'a StringViewArray,
    country: &'a StringViewArray,
    business: &'a BooleanArray,
    pay_on: Option<Either<&'a StringViewArray, &'a Date32Array>>,
}

enum Either<T, U> {
    Text(T),
    Number(U),
}

fn array<'a, T: Array + 'static>(columns: &'a [ArrayRef], place: usize) -> Option<&'a T> {
    columns.get(place)?.as_any().downcast_ref()
}

impl<'a> Columns<'a> {
    fn of(columns: &'a [ArrayRef]) -> Result<Self> {
        Self::read(columns)
            .map_or_else(|| exec_err!("checkout_fee: its arguments are of other types"), Ok)
    }

    fn read(columns: &'a [ArrayRef]) -> Option<Self> {
        let amount = match array::<Decimal128Array>(columns, 0) {
            Some(amounts) => Either::Number((amounts, amounts.scale())),
            None => Either::Text(array(columns, 0)?),
        };
        let pay_on = match (columns.len(), array(columns, 4)) {
            (4, _) => None,
            (_, Some(days)) => Some(Either::Number(days)),
            (_, None) => Some(Either::Text(array(columns, 4)?)),
        };
        let (currency, country) = (array(columns, 1)?, array(columns, 2)?);
        Some(Self { amount, currency, country, business: array(columns, 3)?, pay_on })
    }

    fn row(&self, place: usize) -> Row<'a> {
        let text =
            |column: &'a StringViewArray| column.is_valid(place).then(|| column.value(place));
        Row {
            amount: match &self.amount {
                Either::Text(column) => text(column).map(Amount::Text),
                Either::Number((column, scale)) => {
                    column.is_valid(place).then(|| Amount::Decimal(column.value(place), *scale))
                }
            },
            currency: text(self.currency),
            country: text(self.country),
            business: self.business.is_valid(place).then(|| self.business.value(place)),
            pay_on: match &self.pay_on {
                None => None,
                Some(Either::Text(column)) => text(column).map(Day::Text),
                Some(Either::Number(column)) => {
                    column.is_valid(place).then(|| Day::Number(column.value(place)))
                }
            },
        }
    }
}

/// The column of structs as it grows.
struct Priced {
    method: StringViewBuilder,
    fee_min: Decimal128Builder,
    fee_max: Decimal128Builder,
    error: StringViewBuilder,
    message: StringViewBuilder,
}

impl Priced {
    fn new(rows: usize) -> Self {
        let fees = || Decimal128Builder::with_capacity(rows).with_data_type(FEE);
        // a method or a code stands once, however many rows have it
        let words = || StringViewBuilder::with_capacity(rows).with_deduplicate_strings();
        let message = StringViewBuilder::with_capacity(rows);
        Self { method: words(), fee_min: fees(), fee_max: fees(), error: words(), message }
    }

    fn push(&mut self, price: price::Price<'_>) {
        let (best, refusal) = match price {
            Ok(best) => (best, None),
            Err(refusal) => (None, Some(refusal)),
        };
        self.method.append_option(best.as_ref().map(|best| best.method));
        self.fee_min.append_option(best.as_ref().map(|best| best.fee_min));
        self.fee_max.append_option(best.as_ref().map(|best| best.fee_max));
        self.error.append_option(refusal.as_ref().map(|(code, _)| code));
        self.message.append_option(refusal.as_ref().map(|(_, message)| message));
    }

    fn finish(mut self) -> Result<ArrayRef> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.method.finish()),
            Arc::new(self.fee_min.finish()),
            Arc::new(self.fee_max.finish()),
            Arc::new(self.error.finish()),
            Arc::new(self.message.finish()),
        ];
        Ok(Arc::new(StructArray::try_new(fields(), columns, None)?))
    }
}
