//! What the core is asked, each question as JSON.

pub const SCHEDULE: &str = include_str!("../../schedules/alibaba-trade-assurance.json");
pub const DOLLARS: &str = r#"{"amount":"5000","currency":"USD","country":"US"}"#;
pub const EURO: &str = r#"{"amount":"8200","currency":"EUR","country":"DE","business":true}"#;
pub const OWN_FIGURES: &str = r#"{"amount":"12000","currency":"GBP","country":"GB","payOn":"2026-11-23","holidays":[],
    "terms":{"wire-transfer":{"fee":"20"},"letter-of-credit":{"bankFee":"150"}}}"#;
pub const TWO_PAYMENTS: &str =
    r#"{"amount":"50100","currency":"USD","country":"US","initialPayment":"20000"}"#;
pub const WHOLE: &str = r#"{"amount":"50100","currency":"USD","country":"US"}"#;
pub const RANGE: &str = r#"{"from":"100","to":"1000000","currency":"USD","country":"US"}"#;
pub const BUDGET: &str = r#"{"budget":"10000","currency":"USD","country":"US"}"#;
pub const POINTS: &str =
    r#"{"from":"100","to":"1000000","points":200,"currency":"USD","country":"US"}"#;
