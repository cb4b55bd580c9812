"""python3 batch.py FILE: what `checkout-fees batch FILE` does with valid orders, over Python's decimal.

The rules a third time; they follow peers/*.mjs step by step, and the batch of `make bench` must come out the same."""

import json
import sys
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, getcontext
from pathlib import Path

HERE = Path(__file__).parent
getcontext().prec = 50
getcontext().rounding = ROUND_HALF_UP

ISO = json.loads((HERE / "peers/iso.json").read_text())
SCHEDULE = json.loads((HERE / "../schedules/alibaba-trade-assurance.json").read_text())
REFERENCE = json.loads((HERE / "../schedules/reference-rates.json").read_text())
HOME = SCHEDULE["currency"]
MAX_PAYMENTS = SCHEDULE["maxPayments"]["count"]
HOURS = {"hour": 1, "business-day": 24}
STATUS = {"available": 0, "conditional": 1, "unavailable": 2}
SILENCED_BY = {"fee-typical": "fee", "fee-depends-on-amount": "rate", "limit-may-be-lower": "limit"}
NEVER = float("inf")
MINOR = {places: Decimal(1).scaleb(-places) for places in range(5)}
SIX = Decimal("0.000001")


def plain(number):
    """A decimal without an exponent and without zeros at its end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def written(number, minor):
    return f"{number.quantize(minor):f}"


class Rate:
    def __init__(self, text):
        self.text, self.value = text, Decimal(text)


def bounds(of):
    if isinstance(of, str):
        rate = Rate(of)
        return rate, rate
    return Rate(of["min"]), Rate(of["max"])


class Variant:
    def __init__(self, of, method):
        limit = of.get("limit") or (method.get("limit") if method["scope"] == "payment" else None)
        self.id = of.get("id")
        self.currencies = set(of["currencies"]["codes"]) if "currencies" in of else None
        self.countries = set(of["countries"]["codes"]) if "countries" in of else None
        self.limit = Decimal(limit["amount"]) if limit else None
        self.limit_text = written(self.limit, MINOR[2]) if limit else None
        self.some_banks_only = "someBanksOnly" in of
        self.sources = [of[name]["source"] for name in ("limit", "countries", "currencies", "someBanksOnly") if name in of]


class Method:
    def __init__(self, of, index):
        self.index, self.id, self.name, self.kind, self.scope = index, of["id"], of["name"], of["kind"], of["scope"]
        self.currency_list = of["currencies"]["codes"] if "currencies" in of else None
        self.variants = [Variant(entry, of) for entry in of.get("variants", [{}])]
        lists = [of["countries"]["codes"]] if "countries" in of else [entry["countries"]["codes"] for entry in of.get("variants", []) if "countries" in entry]
        self.country_list = list(dict.fromkeys(code for codes in lists for code in codes)) or None
        self.business_only = "businessOnly" in of
        self.order_limit = Decimal(of["limit"]["amount"]) if of["scope"] == "order" and "limit" in of else None
        self.fee, self.type = of["fee"], of["fee"]["type"]
        if self.type == "percent":
            self.rates = bounds(self.fee["rate"])
        elif self.type == "flat":
            self.sums = Decimal(self.fee["min"]), Decimal(self.fee["max"])
        elif self.type == "clamped-percent":
            self.rate, self.sums = Rate(self.fee["rate"]), (Decimal(self.fee["least"]), Decimal(self.fee["most"]))
        else:
            self.monthly = [bounds(rate) for rate in self.fee["monthlyRates"]]
        if self.type in ("flat", "clamped-percent"):
            self.sum_texts = tuple(written(number, MINOR[2]) for number in self.sums)
        arrival = of.get("arrival")
        self.arrival = {name: arrival[name] for name in ("min", "max", "unit")} if arrival else None
        self.earliest = arrival["min"] * HOURS[arrival["unit"]] if arrival else NEVER
        self.latest = arrival["max"] * HOURS[arrival["unit"]] if arrival else NEVER
        self.caveats = [caveat["code"] for caveat in of.get("caveats", [])]
        self.own = [of[name]["source"] for name in ("fee", "limit", "arrival", "currencies", "countries", "businessOnly") if name in of]
        self.own += [caveat["source"] for caveat in of.get("caveats", [])]
        self.seen = {}

    def sources(self, used):
        key = tuple(variant.id for variant in used)
        if key not in self.seen:
            every = self.own + [source for variant in used for source in variant.sources]
            once = {(source["document"], source["quote"], source["origin"]): source for source in every}
            self.seen[key] = [{name: source[name] for name in ("document", "quote", "origin")} for source in once.values()]
        return self.seen[key]


METHODS = [Method(of, index) for index, of in enumerate(SCHEDULE["methods"])]
BUNDLED = {}


def bundled(currency):
    base, per_base = REFERENCE["base"], REFERENCE["perBase"]
    if currency != base and currency not in per_base:
        return None
    if currency not in BUNDLED:
        price = Decimal(per_base[HOME]) / (Decimal(1) if currency == base else Decimal(per_base[currency]))
        BUNDLED[currency] = Rate(plain(price.quantize(Decimal("1e-12"))))
    return BUNDLED[currency]


def text_of(value):
    return value if isinstance(value, str) else repr(value)


def rate_text(value):
    text = text_of(value).lstrip("0")
    return "0" + text if not text or text[0] == "." else text


class Order:
    def __init__(self, given):
        self.currency = given["currency"].upper()
        self.country = (given.get("country") or "").upper() or None
        self.minor = MINOR[ISO["currencies"][self.currency]]
        self.amount = Decimal(text_of(given["amount"]))
        initial = given.get("initialPayment")
        self.initial = None if initial is None else Decimal(text_of(initial))
        self.business, self.rank = given.get("business"), given.get("rank") or "cost"
        self.pay_on = date.fromisoformat(given["payOn"]) if given.get("payOn") else None
        holidays = None if given.get("holidays") is None else sorted(set(given["holidays"]))
        self.holidays = {date.fromisoformat(day) for day in holidays or ()}
        rates = given.get("rates")
        rates = None if rates is None else dict(sorted((code.upper(), rate_text(rate)) for code, rate in rates.items()))
        self.terms = {}
        terms = None if given.get("terms") is None else {method: self.read_terms(method, figures) for method, figures in sorted(given["terms"].items())}
        self.answer = {
            "amount": self.write(self.amount), "currency": self.currency, "country": self.country, "business": self.business, "rank": self.rank, "payOn": given.get("payOn"),
            "holidays": holidays, "rates": rates, "terms": terms, "initialPayment": None if self.initial is None else self.write(self.initial),
        }
        self.rate, self.rate_source, self.rate_needed = None, None, False
        self.rate_known = self.currency == HOME
        if self.currency != HOME:
            own = (rates or {}).get(self.currency)
            self.rate, self.rate_source = (Rate(own), "request") if own else (bundled(self.currency), "bundled")
            self.rate_known = self.rate is not None
        self.start = self.open(self.pay_on) if self.pay_on else None

    def read_terms(self, method, figures):
        read, say = {}, {}
        for name in ("fee", "rate", "limit", "bankFee", "months", "monthlyRates", "firstMonthCredit", "creditLine"):
            value = figures.get(name)
            if value is None:
                continue
            if name == "rate":
                say[name] = rate_text(value)
                read[name] = Rate(say[name])
            elif name == "months":
                read[name] = say[name] = int(value)
            elif name == "monthlyRates":
                say[name] = [rate_text(rate) for rate in value]
                read[name] = [Rate(rate) for rate in say[name]]
            else:
                read[name] = Decimal(text_of(value))
                say[name] = self.write(read[name])
        self.terms[method] = read
        return say

    def write(self, number):
        return f"{number.quantize(self.minor):f}"

    def round(self, number):
        return number.quantize(self.minor)

    def convert(self, number):
        return number if self.rate is None else self.round(number / self.rate.value)

    def split(self, number, count):
        if count == 1:
            return [number]
        part = (number / count).quantize(self.minor, rounding=ROUND_DOWN)
        more = int((number - part * count) / self.minor)
        return [part + self.minor if index < more else part for index in range(count)]

    def is_open(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def open(self, day):
        while not self.is_open(day):
            day += timedelta(1)
        return day

    def after(self, count):
        day = self.start
        for _ in range(count):
            day = self.open(day + timedelta(1))
        return day.isoformat()

    def arrives(self, arrival):
        if arrival is None:
            return None
        if self.pay_on is None:
            return {**arrival, "earliest": None, "latest": None}
        if arrival["unit"] == "hour":
            return {**arrival, "earliest": self.pay_on.isoformat(), "latest": self.pay_on.isoformat()}
        return {**arrival, "earliest": self.after(arrival["min"]), "latest": self.after(arrival["max"])}


class Candidate:
    def __init__(self, variant, order, own, is_order_level):
        self.variant = variant
        if variant.limit is None or is_order_level:
            self.converted = None
        else:
            self.converted = variant.limit if order.rate is None else (variant.limit / order.rate.value).quantize(order.minor, rounding=ROUND_DOWN)
        self.is_own = own is not None and (self.converted is None or own < self.converted)
        self.limit = own if self.is_own else self.converted


def exclusions(method, order, terms, fits):
    reasons = []
    if method.currency_list is not None and order.currency not in method.currency_list:
        reasons.append({"code": "currency-not-supported", "supported": method.currency_list})
    if order.country is not None and method.country_list is not None and order.country not in method.country_list:
        reasons.append({"code": "country-not-supported", "supported": method.country_list})
    if method.business_only and order.business is False:
        reasons.append({"code": "business-only"})
    needs = (method.type == "flat" and "fee" not in terms) or method.type == "clamped-percent" or any(variant.limit is not None for variant in fits)
    if not reasons and needs:
        order.rate_needed = True
        if not order.rate_known:
            reasons.append({"code": "rate-missing", "currency": order.currency})
    return reasons


def order_limit(method, order, terms):
    """The limit of the whole order that it is over, and its currency; or None."""
    limit, line = method.order_limit, terms.get("creditLine")
    price = 1 if order.rate is None else order.rate.value
    if line is not None and (limit is None or line * price < limit):
        return (line, order.currency) if order.amount > line else None
    return (limit, HOME) if limit is not None and order.amount * price > limit else None


def payments(method, order, candidates):
    if method.scope == "order":
        return [order.amount], candidates, None
    write = order.write
    if order.initial is not None:
        amounts = [order.amount] if order.initial == order.amount else [order.initial, order.amount - order.initial]
        used = [candidate for candidate in candidates if candidate.limit is None or all(payment <= candidate.limit for payment in amounts)]
        if used:
            return amounts, used, None
        limit = max(candidate.limit for candidate in candidates)
        return amounts, [], {"code": "over-payment-limit", "limit": write(limit), "currency": order.currency, "payment": write(max(amounts))}
    counts = [1 if candidate.limit is None else NEVER if candidate.limit == 0 else int(order.amount // candidate.limit) + (order.amount % candidate.limit > 0) for candidate in candidates]
    count = min(counts)
    if count <= MAX_PAYMENTS:
        return order.split(order.amount, count), [candidate for candidate, needs in zip(candidates, counts) if needs == count], None
    limit = candidates[counts.index(count)].limit
    return order.split(order.amount, MAX_PAYMENTS), [], {
        "code": "too-many-payments", "limit": write(limit), "currency": order.currency, "payments": None if count == NEVER else count, "maxPayments": MAX_PAYMENTS,
    }


def range_text(order, fee):
    least, most = fee
    return {"min": order.write(least), "max": None if most is None else order.write(most)}


def fees_of(method, order, terms, amounts, steps):
    write = order.write
    if method.type == "flat":
        own = terms.get("fee")
        fee = (own, own) if own is not None else tuple(order.convert(number) for number in method.sums)
        for payment in amounts:
            if own is not None:
                steps.append({"code": "own-fee", "payment": write(payment), "fee": write(own)})
            else:
                steps.append({
                    "code": "flat", "payment": write(payment), "scheduleFee": {"min": method.sum_texts[0], "max": method.sum_texts[1]}, "scheduleCurrency": HOME,
                    "rate": order.rate.text if order.rate else None, "fee": range_text(order, fee),
                })
        return [fee] * len(amounts), None
    if method.type == "percent":
        least, most = (terms["rate"], terms["rate"]) if "rate" in terms else method.rates
        fees = []
        for payment in amounts:
            exact = payment * least.value, payment * most.value
            fees.append((order.round(exact[0]), order.round(exact[1])))
            steps.append({
                "code": "percent", "payment": write(payment), "rate": {"min": least.text, "max": most.text}, "exact": {"min": plain(exact[0]), "max": plain(exact[1])},
                "fee": range_text(order, fees[-1]),
            })
        return fees, None
    if method.type == "clamped-percent":
        exact = order.amount * method.rate.value
        share, least, most = order.round(exact), *(order.convert(number) for number in method.sums)
        bound = "least" if share < least else "most" if share > most else None
        charged = min(max(share, least), most)
        bank = terms.get("bankFee")
        total = (charged, None) if bank is None else (charged + bank, charged + bank)
        bank_text = None if bank is None else write(bank)
        steps.append({
            "code": "clamped-percent", "amount": write(order.amount), "rate": method.rate.text, "exact": plain(exact), "least": write(least), "most": write(most),
            "scheduleLeast": method.sum_texts[0], "scheduleMost": method.sum_texts[1], "scheduleCurrency": HOME, "conversionRate": order.rate.text if order.rate else None, "bound": bound,
            "fee": write(charged),
        })
        steps.append({"code": "bank-fee", "fee": bank_text})
        steps.append({"code": "sum", "fees": [{"min": write(charged), "max": write(charged)}, {"min": bank_text or write(Decimal(0)), "max": bank_text}], "fee": range_text(order, total)})
        return [total], None
    return loan_fees(method, order, terms, steps)


def loan_fees(method, order, terms, steps):
    own = terms.get("monthlyRates")
    months = terms.get("months") or (len(own) if own else len(method.monthly))
    rates = [(rate, rate) for rate in own] if own else method.monthly[:months]
    credit = terms.get("firstMonthCredit", Decimal(0))
    loans = []
    for end in (0, 1):
        fees = [order.round(order.amount * rate[end].value) for rate in rates]
        fees[0] = max(fees[0] - credit, Decimal(0))
        loans.append(fees)
    fee = sum(loans[0]), sum(loans[1])
    steps.append({
        "code": "instalments", "principal": order.write(order.amount), "months": len(rates), "monthlyRates": [{"min": least.text, "max": most.text} for least, most in rates],
        "firstMonthCredit": order.write(credit), "fee": range_text(order, fee),
    })
    return [fee], loans


def instalments(order, fees):
    write, balance, paid, months = order.write, order.amount, [], []
    for index, principal in enumerate(order.split(order.amount, len(fees))):
        balance -= principal
        paid.append(float(principal + fees[index]))
        months.append({"month": index + 1, "principal": write(principal), "fee": write(fees[index]), "payment": write(principal + fees[index]), "balance": write(balance)})
    rate = monthly_rate(float(order.amount), paid)
    return {
        "months": months, "financeCharge": write(sum(fees)), "total": write(order.amount + sum(fees)), "apr": f"{rate * 12:.4f}", "effectiveAnnualRate": f"{(1 + rate) ** 12 - 1:.4f}",
    }


def monthly_rate(principal, paid):
    rate = 0.0
    for _ in range(100):
        discount = 1 / (1 + rate)
        worth, slope, factor = -principal, 0.0, 1.0
        for month, payment in enumerate(paid, 1):
            factor *= discount
            worth += payment * factor
            slope -= month * payment * factor * discount
        step = worth / slope
        rate -= step
        if abs(step) < 1e-14:
            break
    return max(rate, 0.0)


def conditions(method, order, terms, used):
    reasons = []
    if order.country is None and method.country_list:
        reasons.append({"code": "country-required", "supported": method.country_list})
    if all(candidate.variant.some_banks_only for candidate in used):
        reasons.append({"code": "bank-must-participate", "variants": [candidate.variant.id for candidate in used]})
    if method.business_only and order.business is None:
        reasons.append({"code": "business-required"})
    if method.kind == "credit" and "creditLine" not in terms:
        reasons.append({"code": "approval-required"})
    return reasons


def fee_over_limit(order, used, amounts, fees):
    for candidate in used:
        for payment, (_, most) in zip(amounts, fees):
            if candidate.limit is not None and most is not None and payment + most > candidate.limit:
                return [{"code": "fee-over-limit", "payment": order.write(payment), "feeMax": order.write(most), "limit": order.write(candidate.limit), "currency": order.currency}]
    return []


def near_limit(order, candidates, amounts):
    if order.rate is None:
        return []
    for candidate in candidates:
        if candidate.converted is None or candidate.is_own:
            continue
        limit = candidate.variant.limit
        if any(abs(sum_ * order.rate.value - limit) * 50 <= limit for sum_ in (order.amount, *amounts)):
            return [{
                "code": "near-converted-limit", "limit": order.write(candidate.converted), "currency": order.currency, "scheduleLimit": candidate.variant.limit_text,
                "scheduleCurrency": HOME, "rate": order.rate.text,
            }]
    return []


class Entry:
    def __init__(self, method, status, option, fee=None):
        self.method, self.status, self.option, self.fee = method, STATUS[status], option, fee


def unavailable(method, reasons, warnings=()):
    return Entry(method, "unavailable", {
        "method": method.id, "name": method.name, "kind": method.kind, "status": "unavailable", "reasons": reasons, "warnings": list(warnings), "variants": [], "payments": [], "fee": None,
        "total": None, "feeRate": None, "arrival": None, "financing": None, "badges": [], "steps": [], "sources": method.sources(method.variants),
    })


def entry_of(method, order):
    terms = order.terms.get(method.id, {})
    fits = [variant for variant in method.variants if (variant.currencies is None or order.currency in variant.currencies)
            and (order.country is None or variant.countries is None or order.country in variant.countries)]
    reasons = exclusions(method, order, terms, fits)
    if reasons:
        return unavailable(method, reasons)
    over = order_limit(method, order, terms)
    if over:
        return unavailable(method, [{"code": "over-order-limit", "limit": order.write(over[0]), "currency": over[1]}])
    candidates = [Candidate(variant, order, terms.get("limit"), method.scope == "order") for variant in fits]
    amounts, used, reason = payments(method, order, candidates)
    near = near_limit(order, candidates, amounts) if method.scope == "payment" else []
    if reason:
        return unavailable(method, [reason], near)

    steps = []
    fees, loans = fees_of(method, order, terms, amounts, steps)
    paid = [{"amount": order.write(payment), "fee": range_text(order, fee)} for payment, fee in zip(amounts, fees)]
    least = sum(fee[0] for fee in fees)
    most = None if any(fee[1] is None for fee in fees) else sum(fee[1] for fee in fees)
    fee_text = range_text(order, (least, most))
    total = range_text(order, (order.amount + least, None if most is None else order.amount + most))
    if len(fees) > 1:
        steps.append({"code": "sum", "fees": [payment["fee"] for payment in paid], "fee": fee_text})
    steps.append({"code": "total", "amount": order.write(order.amount), "fee": fee_text, "total": total})

    rate_least = written(least / order.amount, SIX)
    warnings = [{"code": code} for code in method.caveats if SILENCED_BY.get(code) not in terms]
    if method.scope == "payment":
        warnings += fee_over_limit(order, used, amounts, fees)
    if least * 10 > order.amount:
        warnings.append({"code": "fee-heavy", "feeRate": rate_least})
    warnings += near
    reasons = conditions(method, order, terms, used)
    status = "conditional" if reasons else "available"
    return Entry(method, status, {
        "method": method.id, "name": method.name, "kind": method.kind, "status": status, "reasons": reasons, "warnings": warnings,
        "variants": [candidate.variant.id for candidate in used if candidate.variant.id is not None], "payments": paid, "fee": fee_text, "total": total,
        "feeRate": {"min": rate_least, "max": None if most is None else written(most / order.amount, SIX)}, "arrival": order.arrives(method.arrival),
        "financing": {"min": instalments(order, loans[0]), "max": instalments(order, loans[1])} if loans else None, "badges": [], "steps": steps,
        "sources": method.sources([candidate.variant for candidate in used]),
    }, (least, most))


def ranked(order, entries):
    first = "credit" if order.rank == "credit" else "payment"

    def key(entry):
        method = entry.method
        if entry.status == STATUS["unavailable"]:
            return (entry.status, method.index)
        least, most = entry.fee
        cost = (most is None, most or Decimal(0), least)
        by_rank = (method.latest, *cost) if order.rank == "speed" else (*cost, method.latest)
        return (entry.status, method.kind != first, *by_rank, method.index)

    return sorted(entries, key=key)


def best_of(order, entries):
    kind = "credit" if order.rank == "credit" else "payment"
    able = [entry for entry in entries if entry.status != STATUS["unavailable"] and entry.method.kind == kind]
    best = next((entry for entry in able if entry.status == STATUS["available"] and entry.fee[1] is not None), None)
    if best is None:
        return None
    others = [entry for entry in able if entry is not best]
    ties = [entry for entry in others if entry.status == STATUS["available"] and entry.fee == best.fee and entry.method.arrival == best.method.arrival]
    by_speed = order.rank == "speed"
    rivals = [] if by_speed else [entry for entry in others if entry.fee[1] is not None and entry.fee[0] < best.fee[1]]
    unpriced = [entry for entry in able if entry.fee[1] is None]
    if by_speed:
        certain = not any(entry not in ties and entry.method.earliest < best.method.latest for entry in others)
    else:
        certain = not rivals and not any(entry.fee[0] < best.fee[1] for entry in unpriced)
    return {
        "method": best.method.id, "ties": [entry.method.id for entry in ties], "certain": certain,
        "rivals": [{
            "method": entry.method.id, "status": entry.option["status"], "couldSave": order.write(best.fee[1] - entry.fee[0]),
            "couldLose": order.write(max(entry.fee[1] - best.fee[0], Decimal(0))),
        } for entry in rivals],
        "unpriced": [entry.method.id for entry in unpriced],
    }


def award(entries):
    able = [entry for entry in entries if entry.status == STATUS["available"] and entry.method.kind == "payment" and entry.fee[1] is not None]
    if not able:
        return
    least = min((entry.fee[1], entry.fee[0]) for entry in able)
    soonest = min(entry.method.latest for entry in able)
    for entry in able:
        if (entry.fee[1], entry.fee[0]) == least:
            entry.option["badges"].append("cheapest")
        if soonest != NEVER and entry.method.latest == soonest:
            entry.option["badges"].append("fastest")


def warnings_of(order):
    warnings = []
    usual = ISO["countries"].get(order.country)
    if usual and usual != order.currency:
        warnings.append({"code": "account-currency-differs", "accountCurrency": usual, "orderCurrency": order.currency})
    if order.pay_on and order.answer["holidays"] is None:
        warnings.append({"code": "holidays-not-counted"})
    if order.pay_on and order.rate_needed and order.rate and order.rate_source == "bundled":
        days = (order.pay_on - date.fromisoformat(REFERENCE["asOf"])).days
        if days > 31:
            warnings.append({"code": "rates-stale", "asOf": REFERENCE["asOf"], "days": days})
    return warnings


def rates_of(order):
    if not order.rate_needed or order.rate is None:
        return {"asOf": None, "source": None, "used": {}}
    is_bundled = order.rate_source == "bundled"
    return {"asOf": REFERENCE["asOf"] if is_bundled else None, "source": REFERENCE["source"] if is_bundled else "request", "used": {order.currency: order.rate.text}}


def compare(given):
    order = Order(given)
    entries = ranked(order, [entry_of(method, order) for method in METHODS])
    award(entries)
    return {
        "order": order.answer, "best": best_of(order, entries), "options": [entry.option for entry in entries], "warnings": warnings_of(order), "rates": rates_of(order),
        "schedule": {"id": SCHEDULE["id"], "asOf": SCHEDULE["asOf"]},
    }


def main():
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with open(sys.argv[1], encoding="utf-8") as lines, open(1, "w", encoding="utf-8", closefd=False, buffering=1 << 20) as out:
        for number, line in enumerate(lines, 1):
            if line.strip():
                out.write(encode({"line": number, "result": compare(json.loads(line))}) + "\n")


main()
