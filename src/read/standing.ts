/** The shapes of the rules by which units stand: how they are ranked, and their classes. */
import * as z from 'zod';
import { type BreakerKey, type RankingRule, type ScoreClass, tieMethods } from '../shape/pack.ts';
import { listOf, numeric, oneOf, partial, strict, text, word } from './shapes.ts';

export const classShape = () =>
  strict({
    title: text(),
    atLeast: numeric().optional(),
    everyDomainAtLeast: text().optional(),
    appliesTo: z.array(text()).min(1, { error: 'list' }).optional(),
    else: oneOf('true', z.literal(true), z.literal('true')).optional(),
  } satisfies Record<keyof ScoreClass, z.ZodType>);

export const rankingShape = () =>
  strict({
    on: word(['published', 'exact', 'unknown']),
    ties: word([...tieMethods, 'unknown']),
    tieBreakers: listOf(tieBreakerShape()).optional(),
  } satisfies Record<keyof RankingRule, z.ZodType>);

/** One of the kinds; that it is just one is told when it is compiled. */
const tieBreakerShape = () => partial({ node: text(), fewer: word(['penalty']), key: text() } satisfies Record<BreakerKey, z.ZodType>);
