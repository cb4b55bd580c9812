// Exact sums of decimal text that the core has written: amounts of one currency have the same number of decimals.

/** An amount in minor units: `12.50` is 1250. */
export const minorUnits = (amount: string): bigint => BigInt(amount.replace(".", ""));

/** Minor units as an amount with as many decimals as `like`. */
function written(units: bigint, like: string): string {
  const decimals = like.split(".")[1]?.length ?? 0;
  const digits = String(units).padStart(decimals + 1, "0");
  return decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
}

/** An amount less another; zero where it is not the larger one. */
export function less(amount: string, other: string): string {
  const units = minorUnits(amount) - minorUnits(other);
  return written(units > 0n ? units : 0n, amount);
}

/** The next larger amount. */
export const next = (amount: string): string => written(minorUnits(amount) + 1n, amount);
