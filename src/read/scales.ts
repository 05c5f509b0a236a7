/** The shape of each kind of scale; a new kind is one line here. */
import * as z from 'zod';
import type { BandSpec, EdgeSpec, ScaleKind } from '../shape/pack.ts';
import { filled, listOf, mapOf, numeric, oneOf, partial, text, title, wordOr, yesNo } from './shapes.ts';

/** The edges of a stretch of numbers. */
export const edges = () =>
  ({ atLeast: numeric(), over: numeric(), atMost: numeric(), under: numeric(), is: numeric() }) satisfies Record<keyof EdgeSpec, z.ZodType>;

const band = () =>
  partial({
    ...edges(),
    by: text(),
    after: text(),
    else: numeric(),
    points: oneOf('points', numeric(), z.tuple([numeric(), numeric()], { error: 'pair' })),
    share: text(),
    say: title(),
  } satisfies Record<keyof BandSpec, z.ZodType>);

const kinds = () =>
  ({
    bands: listOf(band()),
    proportional: partial({ from: numeric(), full: numeric() }),
    options: mapOf(numeric()),
    each: numeric(),
    deduct: numeric(),
  }) satisfies Record<ScaleKind, z.ZodType>;

/** One of the kinds; that it is just one is told when it is compiled. */
export const scaleShape = () =>
  wordOr(
    ['proportional'],
    filled({ ...kinds(), firstFits: yesNo() }),
    Object.keys(kinds()).map((kind) => `{ ${kind}: … }`),
  );
