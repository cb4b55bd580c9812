// What a stranger's project may write against the package's types: compiled, never run.
import init, { FeeCalculator, init as namedInit } from "checkout-fees";
import { writeAnswer, type AnswerOptions } from "checkout-fees/answer";
import { CheckoutFeesElement } from "checkout-fees/element";
import type { CheckoutFeesError, Comparison, MethodId, OptionWarning, OrderInput, PaymentOption, Reason, Step, Warning } from "checkout-fees";

await init();
await namedInit(new Uint8Array());
using standard = FeeCalculator.standard();
const own = FeeCalculator.fromSchedule({ id: "mine" });
FeeCalculator.fromSchedule("{}").free();

const order: OrderInput = {
  amount: 5000, currency: "USD", country: "US", business: true, rank: "speed", payOn: "2026-11-23", holidays: [], rates: { EUR: "1.08" },
  terms: { "pay-later": { monthlyRates: ["0.01", 0.02] }, mine: { fee: "20" } }, initialPayment: "100",
};
const comparison: Comparison = own.compare(order);
export const method: MethodId | undefined = comparison.best?.method;
export const notes: string[] = standard.schedule.notes;
export const feeOf = ({ fee }: PaymentOption): string | null | undefined => fee?.max;

// each code brings its own numbers
export const limitOf = (reason: Reason): string | undefined => (reason.code === "over-order-limit" ? reason.limit : undefined);
export const daysOf = (warning: Warning): number => (warning.code === "rates-stale" ? warning.days : 0);
export const shareOf = (warning: OptionWarning): string => (warning.code === "fee-heavy" ? warning.feeRate : "0");
export const bandOf = (step: Step): string | null => (step.code === "tier" ? step.upTo : null);
export const isRefusal = (error: unknown): error is CheckoutFeesError => error instanceof Error && error.name === "CheckoutFeesError";

// @ts-expect-error: a currency is needed
own.compare({ amount: "5000" });
// @ts-expect-error: there is no such member
own.compare({ amount: "5000", currency: "USD", contry: "US" });
// @ts-expect-error: there is no such rank
own.compare({ amount: "5000", currency: "USD", rank: "price" });
// @ts-expect-error: the best may be missing
comparison.best.method;
// @ts-expect-error: no such code
export const mistyped = (reason: Reason): boolean => reason.code === "over-limit";
// @ts-expect-error: a list is no map
own.compare({ amount: "5000", currency: "USD", rates: [] });

// the answer in sentences
const options: AnswerOptions = { locale: "de", method: "western-union", format: "html", link: new URL("https://fees.example/"), quotes: false };
export const written: Promise<string> = writeAnswer(standard, comparison.order, options);
// @ts-expect-error: there is no such format
void writeAnswer(standard, order, { format: "pdf" });

// the element
const element: CheckoutFeesElement = document.createElement("checkout-fees");
element.amount = 5000;
element.terms = { "wire-transfer": { fee: "20" } };
element.addEventListener("checkout-fees:select", ({ method, option, comparison }) => [method satisfies MethodId, option.fee, comparison.order]);
element.addEventListener("checkout-fees:error", ({ problems }) => problems.map(({ code }) => code));
element.addEventListener("cf-select", ({ method }) => method satisfies MethodId);
// @ts-expect-error: there is no such theme
element.theme = "blue";
