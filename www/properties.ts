// The element's properties and the attributes that are the same.
const text = { type: String };
const BUSINESS = new Map<string | null, boolean>([["true", true], ["", true], ["false", false]]);

/** What an object becomes where a renderer writes it as text: it says nothing of the object. */
const OBJECT_AS_TEXT = /^\s*\[object \w+\]\s*$/;

/** An attribute that is not JSON is left as it is, for the core to refuse. */
const json = {
  converter: (text: string | null) => {
    try {
      return text && !OBJECT_AS_TEXT.test(text) ? (JSON.parse(text) as unknown) : null;
    } catch {
      return text;
    }
  },
};

export const properties = {
  amount: text,
  currency: text,
  country: text,
  business: { converter: (word: string | null) => BUSINESS.get(word) ?? word },
  rank: text,
  payOn: { type: String, attribute: "pay-on" },
  locale: text,
  theme: { type: String, reflect: true },
  terms: json,
  rates: json,
  methods: text,
  schedule: text,
  supplier: text,
  readonly: { type: Boolean, reflect: true },
  noChoose: { type: Boolean, reflect: true, attribute: "no-choose" },
  compact: { type: Boolean, reflect: true },
};

/** Attributes under their properties' own names, as renderers write them: `payon` is `pay-on`. HTML reads names in lower case. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(properties).flatMap(([name, options]) => ("attribute" in options ? [[name.toLowerCase(), options.attribute]] : [])),
);

/** Those of the question: a change of any of them asks again. */
export const QUESTION = ["amount", "currency", "country", "business", "rank", "payOn", "terms", "rates", "supplier"] as const;

/** Those of what the answer rests on: a change of any of them loads anew. */
export const NUMBERS = ["schedule", "methods"] as const;

/** Of the buyer's own figures those of the methods that are shown; what is not even an object is left for the core to refuse. */
export const termsOf = <T>(terms: T, isShown: (method: string) => unknown): T =>
  typeof terms === "object" && terms !== null && !Array.isArray(terms)
    ? (Object.fromEntries(Object.entries(terms).filter(([method]) => isShown(method))) as T)
    : terms;
