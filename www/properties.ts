// The element's properties and the attributes that are the same.
const text = { type: String };
const BUSINESS = new Map<string | null, boolean>([["true", true], ["", true], ["false", false]]);

/** What an object becomes where a renderer writes it as text: it says nothing of the object. */
const OBJECT_AS_TEXT = /^\s*\[object \w+\]\s*$/;

/** As many characters of JSON as the core reads. */
const MOST = 2 ** 20;

/** More characters than any text needs: `methods` may name 64. What is longer is cut, which no reader takes for valid. */
const LONGEST = 4000;

/** An attribute that is not JSON, or is too large, is left as it is, for the core to refuse. */
const json = {
  converter: (text: string | null) => {
    try {
      if (text && text.length > MOST) return text;
      return text && !OBJECT_AS_TEXT.test(text) ? (JSON.parse(text) as unknown) : null;
    } catch {
      return text;
    }
  },
};

/** What turns a boolean attribute or property off; any other text, the empty one too, turns it on. */
const OFF = ["false", "0", "no", "off"];

/** The one rule for booleans, however a page writes them: absent or one of the words above is off. */
export const isOn = (value: unknown): boolean =>
  typeof value === "string" ? !OFF.includes(value.trim().toLowerCase()) : Boolean(value);

/** Properties that are on or off, and their attributes. */
export const FLAGS = { readonly: "readonly", noChoose: "no-choose", compact: "compact", disabled: "disabled", required: "required" } as const;

/** Accessors of the class read and write the attribute. */
const own = { noAccessor: true } as const;
const flag = (attribute: string) => ({ ...own, converter: isOn, attribute });

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
  ...(Object.fromEntries(Object.entries(FLAGS).map(([name, attribute]) => [name, flag(attribute)])) as Record<keyof typeof FLAGS, ReturnType<typeof flag>>),
  // what a page may set before the class is there
  value: { ...own, attribute: false },
  defaultValue: { ...own, attribute: false },
  name: { ...own, attribute: false },
};

/** Attributes under their properties' own names, as renderers write them: `payon` is `pay-on`. HTML reads names in lower case. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(properties).flatMap(([name, options]) => ("attribute" in options && typeof options.attribute === "string" && options.attribute !== name ? [[name.toLowerCase(), options.attribute]] : [])),
);

/** Cuts what is longer in one of these properties; JSON has a bound of its own. */
export function cutLong(element: object, names: Iterable<PropertyKey>) {
  const values = element as Record<PropertyKey, unknown>;
  for (const name of names) {
    const value = values[name];
    if (typeof value === "string" && value.length > LONGEST && name !== "schedule") values[name] = `${value.slice(0, LONGEST)}…`;
  }
}

/** Those of the question: a change of any of them asks again. */
export const QUESTION = ["amount", "currency", "country", "business", "rank", "payOn", "terms", "rates", "supplier"] as const;

/** Those of what the answer rests on: a change of any of them loads anew. */
export const NUMBERS = ["schedule", "methods"] as const;

/** Of the buyer's own figures those of the methods that are shown; what is not even an object is left for the core to refuse. */
export const termsOf = <T>(terms: T, isShown: (method: string) => unknown): T =>
  typeof terms === "object" && terms !== null && !Array.isArray(terms)
    ? (Object.fromEntries(Object.entries(terms).filter(([method]) => isShown(method))) as T)
    : terms;
