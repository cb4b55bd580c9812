// An arithmetic as the rules take it: its rates, and its money by a currency's decimals, each made once.
export function arithmeticOf({ rate, cross, money }) {
  const made = [];
  return { rate, cross, money: (decimals) => (made[decimals] ??= money(decimals)) };
}
