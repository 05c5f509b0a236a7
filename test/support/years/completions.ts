/** A panel in which what is missing is reported: for the least or for the most that it can bring, unit by unit. */
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import { completed } from '../../../src/testing/completed.ts';
import { unitOf } from '../../../src/testing/world.ts';
import type { Side } from './worlds.ts';

export const ends = ['least', 'most'] as const;
export type End = (typeof ends)[number];

/** By a unit's id: for what end it is completed. */
export type Choice = (id: string) => End;

/** Each completion is made once. */
export function completing(side: Side): (choice: Choice) => Side {
  const { framework, submission } = side;
  const made = new Map<string, UnitAnswers>();
  const unitAt = (unit: UnitAnswers, end: End): UnitAnswers => {
    const key = `${unit.id} ${end}`;
    const known = made.get(key) ?? unitOf(completed({ framework, submission: { ...submission, units: [unit] } }, end));
    made.set(key, known);
    return known;
  };
  return (choice) => ({ ...side, submission: { ...submission, units: submission.units.map((unit) => unitAt(unit, choice(unit.id))) } });
}
