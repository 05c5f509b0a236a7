/** The shape of each kind of measure; a new kind is one line here. */
import type { DaysSpec, MeasureKind } from '../shape/pack.ts';
import { filled, mapOf, numeric, strict, text, wordOr, yesNo } from './shapes.ts';
import * as z from 'zod';

const names = () => z.array(text()).min(1, { error: 'list' });
const weights = () => mapOf(numeric()).refine((found) => Object.keys(found as object).length > 0, { error: 'map' });
const pair = () => z.tuple([text(), text()], { error: 'pair' });

const kinds = () =>
  ({
    yesNo: text(),
    allOf: names(),
    anyOf: names(),
    howMany: names(),
    choice: text(),
    count: text(),
    amount: text(),
    percent: text(),
    ratio: pair(),
    change: pair(),
    weighted: weights(),
    mean: weights(),
    date: text(),
    days: strict({ from: text(), to: text(), working: yesNo().optional() } satisfies Record<keyof DaysSpec, z.ZodType>),
    points: strict({}),
  }) satisfies Record<MeasureKind, z.ZodType>;

/** One of the kinds; that it is just one is told when it is compiled. */
export const measureShape = () =>
  wordOr(
    ['points'],
    filled(kinds()),
    Object.keys(kinds()).map((kind) => `{ ${kind}: … }`),
  );
