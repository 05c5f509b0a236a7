/** Who stood where: a line a unit from result to result, with names at both ends. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { type Html, html } from '../page.ts';
import { type ShownComparison, type Standing, type StandingRow, labelsOf } from './shown.ts';

/** The places of one group; nothing where fewer than two results have it. */
export function bump(shown: ShownComparison, group: string | null, language: PrintedLanguage): Html | undefined {
  const { words } = language;
  const columns = onOneScale(shown.standings.map((standing, index) => columnOf(shown, standing, index, group)));
  const [first, last] = [columns[0] ?? [], columns.at(-1) ?? []];
  if (shown.comparison.against !== 'itself' || columns.length < 2 || first.length === 0 || last.length === 0) return undefined;
  const labels = labelsOf(shown.standings, language);
  const own = shown.unit?.unit.id;
  const high = 1 + Math.max(...columns.flat().map(({ row }) => row));
  return html`<figure class="bump${own !== undefined && ' one'}">
    <figcaption>
      <strong>${words.tables.bump(labels[0] ?? '', labels.at(-1) ?? '')}</strong> <span class="soft">${words.tables.bumpNote}</span>
    </figcaption>
    <div class="years">${labels.map((label) => html`<span>${label}</span> `)}</div>
    <div class="ends">
      ${names(first, high, own, language)}
      <div class="lines">${lines(columns, high, own)}</div>
      ${names(last, high, own, language)}
    </div>
  </figure>`;
}

/** A place on a line of the chart. */
type Placed = Stop & { readonly row: number };

/** One row a place that anybody has in any of the results; as many as there are units that share it in one of them. */
function onOneScale(columns: readonly (readonly Stop[])[]): readonly (readonly Placed[])[] {
  const places = [...new Set(columns.flatMap((stops) => stops.map(({ place }) => place)))].sort((a, b) => a - b);
  const sharing = (stops: readonly Stop[], place: number): readonly Stop[] => stops.filter((stop) => stop.place === place);
  const firstRows = new Map<number, number>();
  let rows = 0;
  for (const place of places) {
    firstRows.set(place, rows);
    rows += Math.max(...columns.map((stops) => sharing(stops, place).length));
  }
  return columns.map((stops) =>
    stops.map((stop) => ({ ...stop, row: (firstRows.get(stop.place) ?? 0) + sharing(stops, stop.place).indexOf(stop) })),
  );
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

/** Where nobody stands, an empty row. */
function names(stops: readonly Placed[], high: number, own: string | undefined, { number }: PrintedLanguage): Html {
  const rows = Array.from({ length: high }, (_, row) => stops.find((stop) => stop.row === row));
  return html`<ol>
    ${rows.map((stop) =>
      stop
        ? html`<li${stop.key === own && html` class="me"`}><b class="n">${number(String(stop.place))}</b> <span>${stop.title}</span></li> `
        : html`<li aria-hidden="true"></li> `,
    )}
  </ol>`;
}

const [WIDE, STEP] = [100, 10];
const middleOf = (row: number): number => row * STEP + STEP / 2;

/** As high as the names beside it: each of its rows is one of theirs. */
function lines(columns: readonly (readonly Placed[])[], high: number, own: string | undefined): Html {
  const keys = [...new Set(columns.flatMap((stops) => stops.map(({ key }) => key)))];
  // The unit that the story is about lies over the others.
  const ordered = [...keys.filter((key) => key !== own), ...keys.filter((key) => key === own)];
  return html`<svg viewBox="0 0 ${WIDE} ${high * STEP}" preserveAspectRatio="none" aria-hidden="true">
    ${ordered.map((key) => line(columns, key, key === own))}
  </svg>`;
}

function line(columns: readonly (readonly Placed[])[], key: string, isOwn: boolean): Html {
  const rows = columns.map((stops) => stops.find((stop) => stop.key === key)?.row ?? -1);
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
