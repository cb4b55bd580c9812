// The element's properties and the attributes that are the same.
const text = { type: String };
const BUSINESS = new Map<string | null, boolean>([["true", true], ["", true], ["false", false]]);

export const properties = {
  amount: text,
  currency: text,
  country: text,
  business: { converter: (word: string | null) => BUSINESS.get(word) ?? word },
  rank: text,
  payOn: { type: String, attribute: "pay-on" },
  locale: text,
  theme: { type: String, reflect: true },
  terms: { attribute: false },
  rates: { attribute: false },
};

/** Those of the question: a change of any of them asks again. */
export const QUESTION = ["amount", "currency", "country", "business", "rank", "payOn", "terms", "rates"] as const;
