/** What is said above a submission that was carried: from where, what stayed behind, what is to be filled in. */
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Left, Migration } from '../shape/migration.ts';

/** A submission that was carried, and the rules that it was written for. */
export interface Carried {
  readonly from: Framework;
  readonly migration: Migration;
}

/** Each a line of comment. */
export function commentsOf(all: readonly Carried[], to: Framework, language: PrintedLanguage): readonly string[] {
  const { words, number } = language;
  const { migration: said } = words;
  const origins = [...new Map(all.map(({ from }) => [nameOf(from), from])).values()];
  const carried = all.reduce((many, { migration }) => many + migration.carried, 0);
  const years = [...new Set(origins.map(({ year }) => year))].filter((year) => year !== to.year);
  const left = origins.flatMap((from) =>
    leftLines(
      all.filter((one) => nameOf(one.from) === nameOf(from)),
      from,
      language,
    ),
  );
  const asked = askedOf(all).map(({ id, title }) => `  ${id} ${language.quote(titleIn(title, language))}`);
  return [
    said.head(origins.map(nameOf).join(', '), nameOf(to), number(String(carried))),
    ...(years.length > 0 ? [said.years(years.join(', '), String(to.year))] : []),
    ...(left.length > 0 ? [said.left, ...left] : []),
    ...(asked.length > 0 ? [said.asked, ...asked] : []),
    '',
  ].map(onOneLine);
}

/** The nodes to be filled in, of all. */
export const askedOf = (all: readonly Carried[]): Migration['asked'] => [
  ...new Map(all.flatMap(({ migration }) => migration.asked.map((one) => [one.id, one] as const))).values(),
];

export const nameOf = ({ id, version }: Framework): string => `${id}@${version}`;

/** What stayed for one reason at one place is told once, with whose it is. */
function leftLines(all: readonly Carried[], from: Framework, language: PrintedLanguage): readonly string[] {
  const { migration: said } = language.words;
  const units = new Set(all.flatMap(({ migration }) => (migration.submission?.units ?? []).map(({ id }) => id)));
  const found = new Map<string, Left[]>();
  for (const left of all.flatMap(({ migration }) => migration.left)) {
    const key = JSON.stringify([left.id, left.fact, left.because]);
    found.set(key, [...(found.get(key) ?? []), left]);
  }
  const order = (left: Left): number => from.index.get(left.id) ?? 0;
  return [...found.values()]
    .map((those) => ({ those, one: those[0] as Left }))
    .sort((a, b) => order(a.one) - order(b.one))
    .map(({ those, one }) => {
      const whose = those.length === units.size ? said.everyUnit : those.map(({ unit }) => unit).join(', ');
      return `  ${placeOf(one, from, language)}: ${said.because[one.because](one.became.join(', '))} (${whose})`;
    });
}

function placeOf({ id, title, fact, became }: Left, { nodes, index }: Framework, language: PrintedLanguage): string {
  const { migration: said } = language.words;
  const [there, ...others] = became;
  const isMoved = there !== undefined && others.length === 0 && there !== id;
  const known = nodes[index.get(id) ?? 0]?.facts.find(({ name }) => name === fact);
  return [
    `${id} ${language.quote(titleIn(title, language))}${isMoved ? ` (${said.now(there)})` : ''}`,
    ...(known ? [said.fact(language.quote(known.title))] : []),
  ].join(', ');
}

/** A title must not end the comment that it stands in. */
const onOneLine = (text: string): string => text.replaceAll(/(?<=\S)[\s\u0085]+/g, ' ').trimEnd();
