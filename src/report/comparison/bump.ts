/** Who stood where: a line a unit from result to result, with names at both ends. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { type Html, html } from '../page.ts';
import { type ShownComparison, type Standing, type StandingRow, labelsOf } from './shown.ts';

/** The places of one group; nothing where fewer than two results have it. */
export function bump(shown: ShownComparison, group: string | null, language: PrintedLanguage): Html | undefined {
  const { words } = language;
  const columns = shown.standings.map((standing, index) => columnOf(shown, standing, index, group));
  const [first, last] = [columns[0] ?? [], columns.at(-1) ?? []];
  if (shown.comparison.against !== 'itself' || columns.length < 2 || first.length === 0 || last.length === 0) return undefined;
  const labels = labelsOf(shown.standings, language);
  const own = shown.unit?.unit.id;
  return html`<figure class="bump${own !== undefined && ' one'}">
    <figcaption>
      <strong>${words.tables.bump(labels[0] ?? '', labels.at(-1) ?? '')}</strong> <span class="soft">${words.tables.bumpNote}</span>
    </figcaption>
    <div class="years">${labels.map((label) => html`<span>${label}</span> `)}</div>
    <div class="ends">
      ${names(first, own, language)}
      <div class="lines">${lines(columns, own)}</div>
      ${names(last, own, language)}
    </div>
  </figure>`;
}

/** A unit by the id that it has after; one that is another since, though its id may stand for one still, by a key of its own. */
type Stop = StandingRow & { readonly key: string };

function columnOf(
  { comparison: { units }, standings }: ShownComparison,
  { rows }: Standing,
  index: number,
  group: string | null,
): readonly Stop[] {
  const isLast = index === standings.length - 1;
  const now = new Map(isLast ? [] : units.flatMap((unit) => idsBefore(unit).map((id) => [id, unit.unit] as const)));
  const groupOf = (row: StandingRow): string | null => now.get(row.id)?.group ?? row.group;
  return rows
    .filter((row) => groupOf(row) === group)
    .map((row) => ({ ...row, key: isLast ? row.id : (now.get(row.id)?.id ?? `was ${row.id}`) }));
}

/** One that came from several, or is one of several, has no line from them. */
const idsBefore = ({ unit, was = [unit], place }: ComparedUnit): readonly string[] =>
  place === 'not-comparable' || was.length > 1 ? [] : was.map(({ id }) => id);

const names = (stops: readonly Stop[], own: string | undefined, { number }: PrintedLanguage): Html =>
  html`<ol>
    ${stops.map(
      ({ key, title, place }) =>
        html`<li${key === own && html` class="me"`}><b class="n">${number(String(place))}</b> <span>${title}</span></li> `,
    )}
  </ol>`;

const [WIDE, STEP] = [100, 10];
const middleOf = (row: number): number => row * STEP + STEP / 2;

/** As high as the names beside it: each of its rows is one of theirs. */
function lines(columns: readonly (readonly Stop[])[], own: string | undefined): Html {
  const high = Math.max(...columns.map(({ length }) => length)) * STEP;
  const keys = [...new Set(columns.flatMap((stops) => stops.map(({ key }) => key)))];
  // The unit that the story is about lies over the others.
  const ordered = [...keys.filter((key) => key !== own), ...keys.filter((key) => key === own)];
  return html`<svg viewBox="0 0 ${WIDE} ${high}" preserveAspectRatio="none" aria-hidden="true">
    ${ordered.map((key) => line(columns, key, key === own))}
  </svg>`;
}

function line(columns: readonly (readonly Stop[])[], key: string, isOwn: boolean): Html {
  const rows = columns.map((stops) => stops.findIndex((stop) => stop.key === key));
  const x = (index: number): number => (index / (columns.length - 1)) * WIDE;
  const steps = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || row < 0 || next < 0) return [];
    const half = (x(index) + x(index + 1)) / 2;
    const way = next < row ? 'up' : next > row ? 'down' : 'same';
    const d = `M${x(index)} ${middleOf(row)}C${half} ${middleOf(row)} ${half} ${middleOf(next)} ${x(index + 1)} ${middleOf(next)}`;
    return [html`<path class="${isOwn ? 'me' : way}" d="${d}" />`];
  });
  const dots = rows.flatMap((row, index) =>
    row < 0 ? [] : [html`<path class="${isOwn ? 'dot me' : 'dot'}" d="M${x(index)} ${middleOf(row)}h.01" />`],
  );
  return html`${steps}${dots}`;
}
