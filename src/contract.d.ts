/** Digits with an optional `.` and digits, such as `"5000.00"`; a number is its decimal value: JavaScript's shortest text for it, with an exponent written out (`9e-7` is `0.0000009`). */
export type DecimalInput = string | number;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The bundled methods; a schedule of one's own may name others. */
export type MethodId =
  | "paypal"
  | "card"
  | "online-banking"
  | "online-transfer"
  | "wire-transfer"
  | "western-union"
  | "letter-of-credit"
  | "pay-later"
  | (string & {});

export type Kind = "payment" | "credit";
export type Status = "available" | "conditional" | "unavailable";
export type Rank = "cost" | "speed" | "credit";

/** What the buyer knows of one method; money in the order's currency. */
export interface Terms {
  /** What my bank charges for one payment (methods with a flat fee). */
  fee?: DecimalInput | null;
  /** My own rate as a fraction, `0.029` for 2.9 % (percent methods). */
  rate?: DecimalInput | null;
  /** My own limit for one payment. */
  limit?: DecimalInput | null;
  /** My bank's charge for the whole order (letter of credit). */
  bankFee?: DecimalInput | null;
  /** Pay Later: 1 to 6 instalments. */
  months?: DecimalInput | null;
  /** Pay Later: the fee of each month as a fraction of the principal. */
  monthlyRates?: DecimalInput[] | null;
  /** Pay Later: what is taken off the first month's fee. */
  firstMonthCredit?: DecimalInput | null;
  /** Pay Later: the credit line the lender has approved. */
  creditLine?: DecimalInput | null;
}

/** A question. `null` and absent are the same. */
export interface OrderInput {
  /** What the supplier is owed. */
  amount: DecimalInput;
  /** ISO 4217, any case. */
  currency: string;
  /** Where the buyer's account is: ISO 3166-1 alpha-2, any case. */
  country?: string | null;
  /** Whether the buyer is a business; absent: not known. */
  business?: boolean | null;
  /** What the options are ranked by; `cost` if absent. */
  rank?: Rank | null;
  /** The day the buyer pays. */
  payOn?: IsoDate | null;
  /** Days that are no business days, weekends aside; an empty list says there are none. */
  holidays?: IsoDate[] | null;
  /** The price of one unit of a currency in the schedule's currency; these go over the bundled ones. */
  rates?: Record<string, DecimalInput> | null;
  /** The buyer's own figures, by method. */
  terms?: Record<string, Terms> | null;
  /** The part paid first; the rest is the balance. */
  initialPayment?: DecimalInput | null;
}

/** The question as it was understood: money in minor units, codes in upper case, defaults filled, what was absent `null`. */
export interface Order {
  amount: string;
  currency: string;
  country: string | null;
  business: boolean | null;
  rank: Rank;
  payOn: IsoDate | null;
  holidays: IsoDate[] | null;
  rates: Record<string, string> | null;
  terms: Record<string, OrderTerms> | null;
  initialPayment: string | null;
}

/** `Terms` as they were understood; only those given are there. */
export interface OrderTerms {
  fee?: string;
  rate?: string;
  limit?: string;
  bankFee?: string;
  months?: number;
  monthlyRates?: string[];
  firstMonthCredit?: string;
  creditLine?: string;
}

/** Decimal text; `max` is `null` where a part of it is not known. */
export interface Range {
  min: string;
  max: string | null;
}

/** Decimal text, both ends known. */
export interface Bounds {
  min: string;
  max: string;
}

export interface Comparison {
  order: Order;
  best: Best | null;
  /** Every method of the schedule, ranked. */
  options: PaymentOption[];
  warnings: Warning[];
  /** `used` is empty when no rate was needed; `source` is `"request"` for a rate that came with the order. */
  rates: { asOf: IsoDate | null; source: string | null; used: Record<string, string> };
  schedule: { id: string; asOf: IsoDate | null };
}

export interface Best {
  method: MethodId;
  ties: MethodId[];
  /** Whether nothing that is open could still turn the answer. */
  certain: boolean;
  rivals: Rival[];
  unpriced: MethodId[];
}

export interface Rival {
  method: MethodId;
  status: "available" | "conditional";
  couldSave: string;
  couldLose: string;
}

export interface PaymentOption {
  method: MethodId;
  name: string;
  kind: Kind;
  status: Status;
  reasons: Reason[];
  warnings: OptionWarning[];
  variants: string[];
  /** Empty when unavailable. */
  payments: { amount: string; fee: Range }[];
  /** `null` when unavailable, as are `total` and `feeRate`. */
  fee: Range | null;
  total: Range | null;
  /** `fee / amount`, 6 decimals. */
  feeRate: Range | null;
  /** `null` where no document states it. */
  arrival: Arrival | null;
  financing: { min: Instalments; max: Instalments } | null;
  badges: ("cheapest" | "fastest")[];
  steps: Step[];
  sources: Source[];
}

export interface Arrival {
  min: number;
  max: number;
  unit: "hour" | "business-day";
  earliest: IsoDate | null;
  latest: IsoDate | null;
}

export interface Instalments {
  months: { month: number; principal: string; fee: string; payment: string; balance: string }[];
  financeCharge: string;
  total: string;
  /** A fraction with 4 decimals, as in US Regulation Z, Appendix J: the monthly rate × 12. */
  apr: string;
  /** A fraction with 4 decimals: the monthly rate compounded over 12 months. */
  effectiveAnnualRate: string;
}

export interface Source {
  document: string;
  quote: string;
  origin: "documents" | "elsewhere";
}

/** How to pay an order at the least cost, in two payments by two methods where that is worth it. Always by cost. */
export interface Plan {
  order: Order;
  /** Empty where nothing is available; of two methods, the larger payment comes first. */
  payments: PlannedPayment[];
  /** `null` where nothing is available, as is `total`. */
  fee: Range | null;
  total: Range | null;
  /** The best single method, and what the plan saves against it; `null` where one method pays all, or no single one could. */
  against: { method: MethodId; saves: Saving } | null;
  /** Where nothing is available, why not: every reason of every method. */
  reasons: MethodReason[];
}

/** Why a method does not pay an order. */
export type MethodReason = { method: MethodId } & Reason;

export interface PlannedPayment {
  method: MethodId;
  variants: string[];
  amount: string;
  fee: Range;
  arrival: Arrival | null;
  warnings: OptionWarning[];
}

/** What is saved where every fee is the greatest it may be, and where every fee is the least. */
export interface Saving {
  worst: string;
  best: string;
}

/** An order of which the amount is left open. */
export type OpenOrder = Omit<OrderInput, "amount" | "initialPayment">;

/** Orders of all amounts of a range, both ends included. */
export interface AmountRange extends OpenOrder {
  from: DecimalInput;
  to: DecimalInput;
}

/** Which method is best from which amount to which, by the order's rank. */
export interface CheapestByAmount {
  /** One after another without a gap, each as long as it can be. */
  segments: Segment[];
}

export interface Segment {
  from: string;
  /** Inclusive. */
  to: string;
  /** `null` where no method is best. */
  method: MethodId | null;
  /** The methods with the same fee and arrival as the best. */
  ties: MethodId[];
}

export interface BudgetInput extends OpenOrder {
  /** What the order and its fee may come to. */
  budget: DecimalInput;
}

/** By each method, the largest order that a budget pays with its fee. */
export interface Affordable {
  /** Every method of the schedule: by status, payments before credit, larger orders first. */
  options: AffordableOption[];
}

export interface AffordableOption {
  method: MethodId;
  kind: Kind;
  status: Status;
  /** With the greatest fee; `null` where unavailable or where a part of the fee is not known, as is `possible`. */
  guaranteed: string | null;
  /** With the least fee. */
  possible: string | null;
  reasons: Reason[];
}

export interface CurvesInput extends AmountRange {
  /** How many amounts: 2 to 10,000. */
  points: number;
}

/** Every method's fee over a range of amounts, as floats: for plotting, not for paying. */
export interface Curves {
  /** Evenly spaced by their logarithms, each rounded to the currency's minor units. */
  amounts: Float64Array;
  /** In the schedule's order. */
  methods: Curve[];
}

/** A fee at each of the amounts: `NaN` where the method cannot pay, `Infinity` where a part is not known. */
export interface Curve {
  method: MethodId;
  kind: Kind;
  min: Float64Array;
  max: Float64Array;
}

export interface ChartInput extends AmountRange {
  /** The order that is marked, where it lies in the range. */
  amount?: DecimalInput | null;
  /** Of the picture in px: 240 to 1,600. */
  width: number;
}

/** A picture: SVG elements without any style but classes. Lengths are in px. */
export interface Drawing {
  width: number;
  height: number;
  /** What it shows, for those who cannot see it. */
  title: string;
  /** What it tells, for those who cannot see it. */
  description: string;
  /** Where the amounts are: `from` at the left edge and `to` at the right one, spaced by their logarithms. */
  plot: { left: number; right: number; top: number; bottom: number; from: string; to: string };
  bands: DrawnBand[];
  /** In the order in which they are painted. */
  shapes: Shape[];
}

/** Whose fees a band of the picture shows: one method's, or those of several that cost the same throughout. */
export interface DrawnBand {
  methods: MethodId[];
  end: ChartEnd;
}

/** An SVG element; its text stands before its children. */
export interface Shape {
  tag: string;
  attributes: [name: string, value: string][];
  text?: string;
  children?: Shape[];
}

/** A text of the chart. `short` asks for fewer letters, where there is little room. */
export type ChartWord =
  /** A figure of the axis of amounts, or of fees. */
  | { code: "amount-tick"; amount: string }
  | { code: "fee-tick"; fee: string }
  /** The marked order. */
  | { code: "marker"; amount: string; short: boolean }
  /** Whose fee a band is: several methods where they cost the same throughout. */
  | { code: "name"; methods: ChartMethod[]; short: boolean }
  /** What is said of a band beside its name; `end` is `null` where that is said elsewhere. */
  | { code: "note"; charge: Charge; end: ChartEnd | null }
  /** What is said at the end of a band, apart from its name. */
  | { code: "ends-at"; limit: string }
  /** What the strip shows. */
  | { code: "caption"; rank: Rank; short: boolean }
  /** The best method of a part of the strip and those that tie with it; there may be none. */
  | { code: "best"; methods: ChartMethod[]; short: boolean }
  /** The last amount of a part of the strip, and what follows it. */
  | { code: "until"; amount: string }
  | { code: "from"; amount: string; methods: ChartMethod[] }
  /** What the picture shows. */
  | { code: "title"; currency: string; country: string | null; from: string; to: string }
  /** What the picture tells: the strip, and the fees of the marked order. */
  | {
      code: "description";
      rank: Rank;
      segments: { from: string; to: string; methods: ChartMethod[] }[];
      amount: string | null;
      fees: { methods: ChartMethod[]; fee: Range }[];
    };

/** A method by its id and its name in the schedule. */
export interface ChartMethod {
  method: MethodId;
  name: string;
}

/** How a band's fee depends on the amount. */
export type Charge =
  /** A share of the amount, as fractions. */
  | { code: "share"; min: string; max: string }
  /** A sum for each payment. */
  | { code: "flat"; min: string; max: string }
  /** From the least to the most that it is in the picture. */
  | { code: "varying"; min: string; max: string }
  /** At least that; the rest is not known. */
  | { code: "at-least"; min: string };

/** Up to which order a method can be used. */
export type ChartEnd = { code: "no-limit" } | { code: "limit"; limit: string };

/** An order, of which the answer is to be written in sentences. */
export interface WrittenInput extends OrderInput {
  /** The way to pay that is asked for; the best one if absent. */
  method?: MethodId | null;
  /** How it is written; `text` if absent. */
  format?: "text" | "markdown" | "html" | null;
  /** The address of a page that takes the order in its query: the answer ends with it. */
  link?: string | null;
  /** Whether the words of the sources are quoted; they are if absent. */
  quotes?: boolean | null;
  /** Whether it says what the guarantee covers, where the bundled schedule answers; it does not if absent. */
  protection?: boolean | null;
}

/** A message of a written answer, by its id in `www/messages/`, and what is put in. */
export interface WrittenWord {
  id: string;
  /** Text as it stands, or a number to choose a plural by. */
  values: Record<string, string | number>;
}

/** Words a message; `undefined` where there is none of that id. */
export type WrittenWords = (word: WrittenWord) => string | undefined;

/** Whose bank holidays, and over which days: at most three years. */
export interface BankHolidaysInput {
  /** Where the buyer's account is. */
  country?: string | null;
  /** Where the supplier's is; China if absent. */
  supplier?: string | null;
  from: IsoDate;
  to: IsoDate;
}

/** The bank holidays of a range of days, as far as they are known. */
export interface BankHolidays {
  from: IsoDate;
  to: IsoDate;
  /** The weekdays on which banks are closed at either end, sorted, each once: an order's `holidays`. */
  days: IsoDate[];
  /** The buyer's first, each with the days it is known for. */
  calendars: { calendar: Calendar; countries: string[]; from: IsoDate; to: IsoDate }[];
  /** The countries whose bank holidays are not known. */
  unknown: string[];
  /** Whether both countries' are known throughout the range: where not, there may be more than `days`. */
  complete: boolean;
}

/** T2 is the euro area's. */
export type Calendar = "t2" | "federal-reserve" | "china";

/** What a guarantee covers, the times it sets, and where its documents are unclear. Texts are in plain English. */
export interface Protection {
  /** That of the schedule whose orders it is for. */
  id: string;
  name: string;
  documents: { title: string; origin: "documents" | "elsewhere"; year: number | null; dated: boolean; note: string }[];
  statements: Statement[];
  times: ProtectionTime[];
  doubts: Doubt[];
}

/** One thing that a document says; `percent` is the figure in it. */
export interface Statement {
  id: string;
  topic: "cover" | "limit" | "request" | "evidence" | "refused";
  text: string;
  percent?: number;
  source: Source;
}

/** A day that follows from another. */
export interface ProtectionTime {
  id: DeadlineCode;
  after: KnownDay;
  days: number;
  unit: "day" | "business-day";
  kind: DeadlineKind;
  who: Party;
  condition?: Condition;
  title: string;
  /** The ids of the doubts about it. */
  doubts?: string[];
  source: Source;
}

/** Where the documents are unclear or contradict themselves. */
export interface Doubt {
  id: string;
  text: string;
  sources: Source[];
}

export type DeadlineCode =
  | "late-delivery"
  | "refund-request"
  | "acceptance-end"
  | "acceptance-extended-once"
  | "acceptance-extended-twice"
  | "may-escalate"
  | "supplier-answer"
  | "automatic-escalation"
  | "answer-proposal"
  | "platform-steps-in"
  | "evidence";

/** Whether something may be done from a day on, must be done by it, or happens on it. */
export type DeadlineKind = "from" | "by" | "on";
export type Party = "buyer" | "supplier" | "platform";

/** What must be so for a deadline to matter. */
export interface Condition {
  code:
    | "not-delivered"
    | "no-dispute"
    | "extended-once"
    | "extended-twice"
    | "no-supplier-answer"
    | "no-buyer-answer"
    | "no-agreement";
  text: string;
}

/** A day that a buyer may know. */
export type KnownDay =
  | "deliveryPromised"
  | "goodsReceived"
  | "acceptanceEnds"
  | "disputeOpened"
  | "supplierAnswered"
  | "proposalReceived"
  | "buyerAnswered"
  | "evidenceAsked";

/** What a buyer knows of an order's course. Days may be planned ones, but for answers; `false`: none has come. */
export interface DeadlinesInput {
  /** The day it is looked at. */
  today: IsoDate;
  /** What the buyer calls the order, at most 200 bytes: it stands in a calendar's entries. */
  order?: string | null;
  /** The day of delivery in the contract. */
  deliveryPromised?: IsoDate | null;
  goodsReceived?: IsoDate | null;
  /** The last day for accepting the goods, as the platform shows it. */
  acceptanceEnds?: IsoDate | null;
  disputeOpened?: IsoDate | null;
  supplierAnswered?: IsoDate | false | null;
  /** The day the supplier's proposal came. */
  proposalReceived?: IsoDate | null;
  /** The day the buyer answered that proposal. */
  buyerAnswered?: IsoDate | false | null;
  /** The day the platform asked for evidence. */
  evidenceAsked?: IsoDate | null;
  /** Days that are no business days, weekends aside; else those known of the countries. */
  holidays?: IsoDate[] | null;
  /** Where the buyer is. */
  country?: string | null;
  /** Where the supplier is; China if absent. */
  supplier?: string | null;
}

/** What follows from the days that were given. Day N is N days after: the day it starts from does not count. */
export interface Deadlines {
  today: IsoDate;
  order: string | null;
  /** By their days. */
  deadlines: Deadline[];
  /** What no longer matters, and what did away with it. */
  closed: { code: DeadlineCode; by: KnownDay; on: IsoDate }[];
  /** What cannot be worked out, and the day it takes. */
  missing: { code: DeadlineCode; needs: KnownDay }[];
  /** The holidays that business days were counted around; `complete`: all of them are known. */
  holidays: { days: IsoDate[]; complete: boolean } | null;
  /** Where the documents are unclear about the deadlines here. */
  doubts: Doubt[];
}

export interface Deadline {
  code: DeadlineCode;
  kind: DeadlineKind;
  /** The earlier day, where the documents can be read in two ways. */
  date: IsoDate;
  /** The later one, where there are two. */
  latest: IsoDate | null;
  /** `unclear`: past by one reading, and not by the other. */
  state: "past" | "today" | "ahead" | "unclear";
  /** From today to `date`; below zero once that is past. */
  daysLeft: number;
  who: Party;
  /** `null` where nothing must be so, or where it is known to be. */
  condition: Condition | null;
  /** How `date` was worked out. */
  because: { code: "same-day" | "days-after" | "business-days-after"; field: KnownDay; date: IsoDate; days: number };
  title: string;
  doubts: string[];
  source: Source;
}

/** Why a method cannot carry the order, or what its answer hangs on. */
export type Reason =
  | { code: "currency-not-supported"; supported: string[] }
  | { code: "country-not-supported"; supported: string[] }
  | { code: "business-only" }
  | { code: "rate-missing"; currency: string }
  | { code: "over-order-limit"; limit: string; currency: string }
  /** `payments` is `null` where no number of them would do. */
  | { code: "too-many-payments"; limit: string; currency: string; payments: number | null; maxPayments: number }
  | { code: "over-payment-limit"; limit: string; currency: string; payment: string }
  | { code: "country-required"; supported: string[] }
  | { code: "bank-must-participate"; variants: string[] }
  | { code: "business-required" }
  | { code: "approval-required" };

export type OptionWarning =
  | { code: "limit-may-be-lower" }
  | { code: "fee-typical" }
  | { code: "fee-depends-on-amount" }
  | { code: "after-agreement" }
  | { code: "fee-over-limit"; payment: string; feeMax: string; limit: string; currency: string }
  | { code: "fee-heavy"; feeRate: string }
  | {
      code: "near-converted-limit";
      limit: string;
      currency: string;
      scheduleLimit: string;
      scheduleCurrency: string;
      rate: string;
    };

export type Warning =
  | { code: "account-currency-differs"; accountCurrency: string; orderCurrency: string }
  | { code: "holidays-not-counted" }
  | { code: "rates-stale"; asOf: IsoDate; days: number };

/** One line of the sum. Money is in the order's currency but for the members named `schedule…`. */
export type Step =
  /** `rate × payment = exact`, rounded to `fee`. */
  | { code: "percent"; payment: string; rate: Bounds; exact: Bounds; fee: Bounds }
  /** A flat fee; `scheduleFee / rate = fee` where the order is in another currency (`rate` is `null` where not). */
  | { code: "flat"; payment: string; scheduleFee: Bounds; scheduleCurrency: string; rate: string | null; fee: Bounds }
  /** `rate × amount = exact`, held between `least` and `most`. `bound` says which of them decided. */
  | {
      code: "clamped-percent";
      amount: string;
      rate: string;
      exact: string;
      least: string;
      most: string;
      scheduleLeast: string;
      scheduleMost: string;
      scheduleCurrency: string;
      conversionRate: string | null;
      bound: "least" | "most" | null;
      fee: string;
    }
  /** What the buyer's bank takes on top; `null`: not known. */
  | { code: "bank-fee"; fee: string | null }
  /** The buyer's own figure for one payment. */
  | { code: "own-fee"; payment: string; fee: string }
  /** The band of a tiered fee the payment fell in (`upTo: null`: no end); the next step is the fee within it. */
  | { code: "tier"; payment: string; upTo: string | null; scheduleCurrency: string }
  /** Each month `round(principal × rate)`, the first less `firstMonthCredit`. */
  | {
      code: "instalments";
      principal: string;
      months: number;
      monthlyRates: Bounds[];
      firstMonthCredit: string;
      fee: Bounds;
    }
  /** Where there are several fees: their sum. */
  | { code: "sum"; fees: Range[]; fee: Range }
  /** `amount + fee = total`. */
  | { code: "total"; amount: string; fee: Range; total: Range };

export type ProblemCode =
  | "request-malformed"
  | "field-missing"
  | "field-unknown"
  | "field-invalid"
  | "amount-malformed"
  | "amount-not-positive"
  | "amount-too-precise"
  | "amount-too-large"
  | "initial-payment-too-large"
  | "currency-unknown"
  | "country-unknown"
  | "rate-invalid"
  | "date-invalid"
  | "term-invalid"
  | "range-invalid"
  | "schedule-invalid";

export interface Problem {
  code: ProblemCode;
  /** A path such as `terms.pay-later.monthlyRates[2]`; empty for the request as a whole. */
  field: string;
  message: string;
}

/** What a refused request or schedule throws: `problems` holds all that is wrong, the rest is of the first. */
export interface CheckoutFeesError extends Error {
  name: "CheckoutFeesError";
  code: ProblemCode;
  field: string;
  problems: Problem[];
}

/** A schedule and since when it is in force; `null`: since ever. */
export interface ScheduleInForce {
  id: string;
  name: string;
  asOf: IsoDate | null;
  validFrom: IsoDate | null;
}

/** What changed from one schedule to another, and for whom that changes the answer. */
export interface ScheduleDiff {
  old: ScheduleInForce;
  new: ScheduleInForce;
  /** What the schedules say differently: the schedule's own facts, then method by method. */
  changes: ScheduleChange[];
  /**
   * For whom another way to pay is best, or the best has another fee: of all orders that say no more than amount, currency,
   * country and business, ranked by cost, at the bundled reference rates. For an order that is in none of them, and in none
   * of their segments, both are as they were.
   */
  answers: AnswerChange[];
}

/** A fact that changed. */
export type ScheduleChange = ChangedFact & {
  /** Whose fact it is; `null`: the schedule's own. */
  method: MethodId | null;
  /** Of which of the method's variants; `null`: of the method itself. */
  variant: string | null;
  /** The same in English. */
  message: string;
};

export type ChangedFact =
  | { code: "id"; old: string; new: string }
  | { code: "name"; old: string; new: string }
  | { code: "as-of"; old: IsoDate | null; new: IsoDate | null }
  | { code: "valid-from"; old: IsoDate | null; new: IsoDate | null }
  | { code: "currency"; old: string; new: string }
  | { code: "max-payments"; old: number; new: number }
  | { code: "document-added"; title: string }
  | { code: "document-removed"; title: string }
  | { code: "note-added"; note: string }
  | { code: "note-removed"; note: string }
  /** A method or variant that is new, or gone. */
  | { code: "added" }
  | { code: "removed" }
  /** The methods, or a method's variants, stand in another order: of equal ones the first is best. */
  | { code: "sequence"; old: string[]; new: string[] }
  | { code: "kind"; old: Kind; new: Kind }
  | { code: "scope"; old: Scope; new: Scope }
  | { code: "fee"; old: ScheduleFee; new: ScheduleFee }
  /** `null`: none. */
  | { code: "limit"; old: string | null; new: string | null }
  /** `null`: any; nothing is added or removed then. */
  | { code: "currencies"; old: string[] | null; new: string[] | null; added: string[]; removed: string[] }
  | { code: "countries"; old: string[] | null; new: string[] | null; added: string[]; removed: string[] }
  | { code: "business-only"; old: boolean; new: boolean }
  | { code: "some-banks-only"; old: boolean; new: boolean }
  | { code: "arrival"; old: ArrivalTime | null; new: ArrivalTime | null }
  | { code: "caveat-added"; caveat: Caveat }
  | { code: "caveat-removed"; caveat: Caveat }
  /** The words that a fact rests on. */
  | { code: "source"; of: SourcedFact; old: Source; new: Source };

export type SourcedFact =
  | "max-payments" | "fee" | "limit" | "currencies" | "countries" | "business-only" | "some-banks-only" | "arrival" | "caveat";

/** Whether fee and limit are of each payment or of the whole order. */
export type Scope = "payment" | "order";
export type Caveat = "limit-may-be-lower" | "fee-typical" | "fee-depends-on-amount" | "after-agreement";
export type ArrivalTime = { min: number; max: number; unit: "hour" | "business-day" };

/** A fee as a schedule states it: rates as fractions, sums in the schedule's currency. */
export type ScheduleFee =
  | { type: "percent"; rate: Bounds }
  | { type: "flat"; min: string; max: string }
  | { type: "clamped-percent"; rate: string; least: string; most: string; bankFee: "unknown" | null }
  | { type: "tiered"; tiers: { upTo: string | null; fee: TierFee }[] }
  | { type: "instalments"; monthlyRates: Bounds[] };
export type TierFee = { type: "percent"; rate: Bounds } | { type: "flat"; min: string; max: string };

/** Orders whose answer changes in the same way: those of every currency, country and business that is listed. */
export interface AnswerChange {
  /** Several only where they differ in nothing but their names. */
  currencies: string[];
  /** Where the buyer's account is; `null`: the order does not say. */
  countries: (string | null)[];
  /** Whether the buyer is a business; `null`: the order does not say. */
  business: (boolean | null)[];
  /** Not empty, in order, each as long as it can be. */
  segments: ChangedSegment[];
  /** Whose answer it is, in English. */
  message: string;
  /** How it changes, in English: a line a segment, but one for several that rounding alone divides. */
  lines: string[];
}

/**
 * Amounts for which the answer changes in the same way. `best`: another method is best. `fee`: the same is, for another fee.
 * `rounding`: the same is, and the fee may differ for some of the amounts. `untold`: the answers take too many turns to be listed.
 */
export interface ChangedSegment {
  code: "best" | "fee" | "rounding" | "untold";
  from: string;
  /** Inclusive. */
  to: string;
  /** `null` where no method is sure to be best. */
  old: BestFee | null;
  new: BestFee | null;
}

/** The best method and its fee at both ends of a segment; between them the fee is a line, rounded. */
export interface BestFee {
  method: MethodId;
  name: string;
  atFrom: Range;
  atTo: Range;
}

/** What a schedule says of itself. */
export interface ScheduleInfo {
  id: string;
  name: string;
  asOf: IsoDate | null;
  /** The currency its flat fees and limits are in. */
  currency: string;
  maxPayments: number;
  /** Plain-language notes for the reader. */
  notes: string[];
  /** The documents its numbers come from; `year` is what a document's own words suggest, `null` where nothing does. */
  documents: { title: string; year: number | null; dated: boolean; note: string }[];
  methods: { method: MethodId; name: string; kind: Kind }[];
  /** The currencies its methods name, with their ISO 4217 minor units. */
  currencies: { currency: string; minorUnits: number }[];
  /** Every country code an order may name. */
  countries: string[];
}

/** How a question in words is read. */
export interface UnderstandOptions {
  /** The day that `tomorrow`, `Friday` or `27 Nov` count from; without it they cannot be told. */
  today?: IsoDate | null;
}

/** What a question in words was understood as. Places are in UTF-16 code units, as in `text.slice(from, to)`; none overlap. */
export interface Understanding {
  /** What was found; the other members are not there. */
  order: AskedOrder;
  /** The way to pay that is asked about. */
  method: MethodId | null;
  /** The country of the supplier, if it is said. */
  supplier: string | null;
  words: UnderstoodWord[];
  /** What is taken to be so, though the text does not quite say it. */
  assumed: Assumption[];
  /** What can be read in several ways, or in none; every word that nothing was made of and that is no filler. */
  unclear: Unclear[];
  /** A short question that is understood as the same. */
  question: string;
}

/** Members of `OrderInput`. */
export interface AskedOrder {
  amount?: string;
  currency?: string;
  country?: string;
  business?: boolean;
  rank?: Rank;
  payOn?: IsoDate;
  terms?: Record<string, AskedTerms>;
  initialPayment?: string;
}

/** Terms of the method asked about. */
export interface AskedTerms {
  fee?: string;
  bankFee?: string;
  months?: number;
}

export type AskedField =
  | "amount"
  | "currency"
  | "country"
  | "business"
  | "rank"
  | "payOn"
  | "initialPayment"
  | "fee"
  | "months"
  | "method"
  | "supplier";

export interface UnderstoodWord {
  from: number;
  to: number;
  field: AskedField;
  value: string;
}

export interface Assumption {
  field: "currency" | "country" | "business" | "payOn" | "initialPayment";
  value: string;
  because: "account-currency" | "next-such-day" | "speaks-for-business" | "may-be-pronoun" | "rounded";
}

export interface Unclear {
  from: number;
  to: number;
  /** `null`: it looks as if it matters, but not for what. */
  field: AskedField | null;
  /** What may be meant, 64 at most; empty where that cannot be told, and after 1,000 entries with candidates. */
  candidates: string[];
}

/** Many orders, summed up by their currency: what `ManyOrders.totals()` tells. */
export interface ManyTotals {
  /** Refused ones included. */
  orders: number;
  refused: number;
  currencies: CurrencyTotals[];
}

/** The answered orders of one currency. */
export interface CurrencyTotals {
  currency: string;
  orders: number;
  amount: string;
  /** How many have a best method. */
  best: number;
  /** What those cost, each by its best method. */
  fee: FeeTotal;
  methods: MethodTotals[];
}

/** One method over the orders of one currency. */
export interface MethodTotals {
  method: MethodId;
  name: string;
  kind: Kind;
  /** For how many orders it is the best. */
  best: number;
  /** For how many orders it is available, at a fee that is known. */
  orders: number;
  /** What those cost by it alone. */
  fee: FeeTotal;
  /** What those would cost less, each by its best method. */
  saves: FeeTotal;
}

/** Sums as decimal text; what is saved may be below zero. */
export interface FeeTotal {
  min: string;
  max: string;
}

/** A row of a table of orders, as `ManyOrders.rows()` tells it. */
export interface ManyRow {
  /** The line it begins on, the block's first being 0. */
  line: number;
  cells: string[];
  answer: {
    amount: string;
    currency: string;
    country: string | null;
    /** The names of the best method and those as good; none where no method is best. */
    best: string[];
    fee: Range | null;
    total: Range | null;
    arrival: Arrival | null;
  } | null;
  /** All that is wrong; empty where there is an answer. */
  problems: Problem[];
}

/** What a table of orders seems to be, as `detectTable()` gives it as JSON text. */
export interface DetectedTable {
  /** The character between two cells. */
  separator: string;
  hasHeader: boolean;
  /** Why the header cannot be read, and then there are no columns; or what is wrong with lines above it, unless they may be passed over. */
  fault: string | null;
  columns: DetectedColumn[];
  /** The notations that fit: `plain`, `dot`, `comma`. More than one where they would be read differently. */
  numbers: ("plain" | "dot" | "comma")[];
  /** Likewise: `iso`, `dmy`, `mdy`. */
  dates: ("iso" | "dmy" | "mdy")[];
  /** The currency of a header such as `amount (USD)`. */
  currency: string | null;
  /** Whether each amount names its own currency. */
  amountsNameCurrency: boolean;
  /** Whether lines end with a carriage return and a line feed. */
  isCrlf: boolean;
  /** Where the rows begin: in bytes, and in lines from 0. */
  start: number;
  line: number;
}

export interface DetectedColumn {
  name: string;
  /** The first cells that hold something, long ones cut off. */
  examples: string[];
  /** A field's path; empty for a column that is none. */
  meaning: string;
}
