/** Bars of tables on one scale. */
import { type Rational, least, most, subtract } from '../points.ts';
import { near } from './axis.ts';
import { type Html, html } from './page.ts';

const WIDE = 1000;
/** A bar of next to nothing is still seen, and so is a mark. */
const [THIN, MARK] = [4, 16];

export interface Bars {
  /** From one value to another. */
  readonly bar: (from: Rational, to: Rational, kind: string) => Html;
  /** Where one value lies. */
  readonly mark: (at: Rational) => Html;
}

export function barsBetween(low: Rational, high: Rational): Bars {
  const span = near(subtract(high, low)) || 1;
  const at = (value: Rational): number => Math.round((near(subtract(value, low)) / span) * WIDE);
  const drawn = (left: number, width: number, kind: string): Html =>
    html`<svg viewBox="0 0 ${WIDE} 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="${kind}" x="${Math.max(0, Math.min(left, WIDE - width))}" y="0" width="${width}" height="10" />
    </svg>`;
  return {
    bar: (from, to, kind) => {
      const [left, right] = [at(least(from, to)), at(most(from, to))];
      return drawn(left, Math.max(THIN, right - left), kind);
    },
    mark: (value) => drawn(at(value) - MARK / 2, MARK, 'b-score'),
  };
}
