/** The natural logarithm from + − × ÷ alone, because engines round `Math.log` differently. */

const LN_2 = 0.6931471805599453;
const SQRT_2 = 1.4142135623730951;
const BITS = 31;
const TWO_TO_BITS = 2 ** BITS;
/** 2⁻ᵏ, to divide by powers of two without rounding. */
const HALVINGS = Float64Array.from({ length: BITS }, (_, k) => 2 ** -k);

/**
 * ln x within 1e-9, the same bits in every engine.
 *
 * x = m·2ᵏ with m in (√½, √2], then the series of artanh in s = (m − 1) / (m + 1) up to s⁹.
 *
 * @param x - from 1 on.
 */
export function logarithm(x: number): number {
  let rest = x;
  let k = 0;
  for (; rest >= TWO_TO_BITS; k += BITS) rest /= TWO_TO_BITS;
  const whole = BITS - Math.clz32(rest);
  let m = rest * HALVINGS[whole]!;
  k += whole;
  if (m > SQRT_2) {
    m /= 2;
    k += 1;
  }
  const s = (m - 1) / (m + 1);
  const ss = s * s;
  return k * LN_2 + 2 * s * (1 + ss * (1 / 3 + ss * (1 / 5 + ss * (1 / 7 + ss / 9))));
}
