/** Bars of tables on one scale. */
import { type Rational, least, most, subtract } from '../points.ts';
import { near } from './axis.ts';
import { type Html, html } from './page.ts';

const WIDE = 1000;
/** Bars on one scale; a bar of next to nothing is still seen. */
export const barsBetween =
  (low: Rational, high: Rational) =>
  (from: Rational, to: Rational, kind: string): Html => {
    const span = near(subtract(high, low)) || 1;
    const at = (value: Rational): number => Math.round((near(subtract(value, low)) / span) * WIDE);
    const [left, right] = [at(least(from, to)), at(most(from, to))];
    const width = Math.max(4, right - left);
    return html`<svg viewBox="0 0 ${WIDE} 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="${kind}" x="${Math.min(left, WIDE - width)}" y="0" width="${width}" height="10" />
    </svg>`;
  };
