// Whether a question is about buyer protection, which the section “Is the buyer covered?” answers.

const WORDS = [
  "refunds?", "refunded", "refunding", "reimburse(?:d|ment)?", "money back", "chargebacks?", "disputes?", "disputed", "disputing",
  "escalat(?:e|es|ed|ion)", "claims?", "complain(?:ts?|ed|ing)?", "trade assurance", "guarantees?", "guaranteed", "buyer protection",
  "protection", "protected", "protect(?:s|ing)?", "covered", "coverage", "insured", "insurance", "evidence",
  "scam(?:s|med)?", "fraud", "fraudulent", "cheated", "defect(?:s|ive)?", "faulty", "damaged", "broken", "counterfeit", "fake",
  "not as described", "(?:not|never|\\p{L}+n[’']t) (?:yet )?(?:been )?(?:received|arrived?|delivered|shipped)",
  "(?:late|missing|wrong|delayed) (?:delivery|shipment|goods|items?|products?|parcel)", "returns?", "returned",
];
const PROTECTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.join("|")})(?![\\p{L}\\p{N}])`, "giu");

export const isAboutProtection = (text: string) => text.search(PROTECTION) >= 0;

/** Whether a stretch of the question has no other words than those. */
export const isOnlyProtection = (text: string) => isAboutProtection(text) && !/[\p{L}\p{N}]/u.test(text.replace(PROTECTION, ""));
