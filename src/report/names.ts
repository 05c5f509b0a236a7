/** What a node is called in a report: its id and its title; the total, which has no id of its own in any decision, by a word. */
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle } from '../say/title.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';

type Named = Pick<ScorecardNode, 'id' | 'title' | 'rest'>;

export const nameOf = (node: Named, language: PrintedLanguage): string =>
  isTotal(node) ? language.words.totalScore : `${node.id}  ${nodeTitle(node, language)}`;

/** The root; no other node may have its id. */
export const isTotal = ({ id }: Pick<ScorecardNode, 'id'>): boolean => id === 'total';
