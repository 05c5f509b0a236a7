/** The shapes of what a replay needs of a kept result: which rules and figures, which unit, asked for what. */
import * as z from 'zod';
import { againsts } from '../shape/asked.ts';
import { listOf, mapOf, numeric, strict, text, word } from './shapes.ts';

const named = () => z.looseObject({ id: text(), version: text() });
const keysShape = () => mapOf(mapOf(numeric())).optional();
const optionShapes = () => ({ roundedAt: text().optional(), notApplicable: mapOf(text()).optional() });

export const scorecardShape = () =>
  z.looseObject({
    framework: named(),
    unit: z.looseObject({ id: text(), title: text() }),
    receipt: strict({ engine: text(), ruleSet: text(), submission: text(), options: strict(optionShapes()) }),
  });

export const rankingShape = () =>
  z.looseObject({
    framework: named(),
    receipt: strict({
      engine: text(),
      ruleSet: text(),
      submissions: listOf(text()),
      units: listOf(text()),
      options: strict({ ...optionShapes(), keys: keysShape(), roundedOtherwise: listOf(text()).optional() }),
    }),
  });

const sideShape = () => strict({ ruleSet: text(), submission: text(), keys: keysShape() });

export const comparisonShape = () =>
  z.looseObject({
    receipt: strict({
      engine: text(),
      before: sideShape(),
      after: sideShape(),
      succession: text().optional(),
      register: text().optional(),
      options: strict({ against: word(againsts), keeps: mapOf(text()).optional(), unit: text().optional() }),
    }),
  });
