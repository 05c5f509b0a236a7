/** The shape of each kind of measure; a new kind is one line here. */
import type { MeasureKind } from '../shape/pack.ts';
import { partial, strict, text, wordOr } from './shapes.ts';
import * as z from 'zod';

const kinds = () =>
  ({
    yesNo: text(),
    allOf: z.array(text()).min(1, { error: 'list' }),
    choice: text(),
    count: text(),
    percent: text(),
    ratio: z.tuple([text(), text()], { error: 'pair' }),
    date: text(),
    points: strict({}),
  }) satisfies Record<MeasureKind, z.ZodType>;

/** One of the kinds; that it is just one is told when it is compiled. */
export const measureShape = () =>
  wordOr(
    ['points'],
    partial(kinds()),
    Object.keys(kinds()).map((kind) => `{ ${kind}: … }`),
  );
