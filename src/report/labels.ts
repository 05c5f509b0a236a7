/** Where the labels of an axis stand: each under its place, on a second line where the first is taken. */
export interface Label {
  readonly text: string;
  readonly at: number;
}

export interface Placed extends Label {
  readonly middle: number;
  readonly line: number;
}

/** How wide a letter is, about; the least room between two labels; and how many letters of a name are enough, or too few. */
const LETTER = 5.8;
const GAP = 4;
const LETTERS = Array.from({ length: 20 }, (_, index) => 24 - index);

/**
 * Labels between 0 and the right edge, the more important first: those that find room, on one line if all do. One that cannot
 * stand right under its place leaves the first line to those that can, where that costs none of them.
 */
export function place(labels: readonly Label[], right: number): readonly Placed[] {
  const tries = [placeOn([0], [0], labels, right), placeOn([0, 1], [1, 0], labels, right), placeOn([0, 1], [0, 1], labels, right)];
  return fullest(tries, ({ length }) => length);
}

type Lines = readonly number[];

/** Each on the first of its lines that is free there: under its place, or else as near as the edge lets it. */
function placeOn(under: Lines, near: Lines, labels: readonly Label[], right: number): readonly Placed[] {
  return labels.reduce<readonly Placed[]>((placed, label) => {
    const half = roomOf(label) / 2;
    const middle = Math.max(half, Math.min(label.at, right - half));
    const isFree = (line: number): boolean =>
      placed.every((one) => one.line !== line || Math.abs(one.middle - middle) >= half + roomOf(one) / 2 + GAP);
    const line = (middle === label.at ? under : near).find(isFree);
    return line === undefined ? placed : [...placed, { ...label, middle, line }];
  }, []);
}

/** The first of the tries that show most. */
function fullest(tries: readonly (readonly Placed[])[], many: (placed: readonly Placed[]) => number): readonly Placed[] {
  const shown = tries.map(many);
  return tries[shown.indexOf(Math.max(...shown))] ?? [];
}

/** The same for names, which may be cut: as long as they can be so that most have room and still tell one from another. */
export function placeNames(labels: readonly Label[], right: number): readonly Placed[] {
  const tries = LETTERS.map((letters) => place(labels.map(cutTo(letters)), right));
  return fullest(tries, (placed) => new Set(placed.map(({ text }) => text)).size);
}

/** The ends of an axis matter most. */
export const endsFirst = <T>(all: readonly T[]): readonly T[] => [...new Set([...all.slice(0, 1), ...all.slice(-1), ...all])];

const roomOf = ({ text }: Label): number => [...text].length * LETTER;

const cutTo =
  (letters: number) =>
  ({ text, at }: Label): Label => ({
    text:
      [...text].length > letters
        ? `${[...text]
            .slice(0, letters - 1)
            .join('')
            .trimEnd()}…`
        : text,
    at,
  });
