/** What the page in a frame tells the page around it. */
export type Told =
  | { type: "checkout-fees:height"; height: number }
  | { type: "checkout-fees:select"; method: string };
