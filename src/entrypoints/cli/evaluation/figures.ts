const NOTHING = "–";

/** A share as a percentage, `96.1`; never rounded up to a hundred that was not reached, nor down to nothing. */
export function percent(share: number | null): string {
  if (share === null) return NOTHING;
  const tenths = Math.round(share * 1000);
  if (tenths === 1000 && share < 1) return "99.9";
  if (tenths === 0 && share > 0) return "0.1";
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

export function whole(value: number | null): string {
  return value === null ? NOTHING : String(Math.round(value));
}

export function decimals(value: number, count: number): string {
  return value.toFixed(count);
}
