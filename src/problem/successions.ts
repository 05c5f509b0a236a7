/** The facts of what can be wrong with a succession of ids, or with a register of units. */

/** Of both: a line is named by the id that it is for; `of` is the framework, or the part of the register. */
export interface LineFacts {
  'no-line': { id: string; title: string; allowed: readonly string[] };
  'line-for-nothing': { found: string; of: string };
  'no-target': { found: string; of: string };
  'leads-to-one': { id: string; lines: readonly string[] };
  'merged-alone': { id: string; line: string };
  'split-too-few': { line: string; many: string };
  'from-nowhere': { id: string; title: string };
  'new-and-from': { id: string; lines: readonly string[] };
  'listed-twice': { id: string };
  'id-differs': { line: string; found: string };
  'id-is-same': { line: string };
}

export interface SuccessionFacts extends LineFacts {
  'bad-framework-name': { found: string };
  'diff-needs-succession': { before: string; after: string };
  'succession-loops': { from: string; to: string };
  'succession-of-others': { from: string; to: string; before: string; after: string };
  'total-line': Record<never, never>;
  'max-differs': { line: string; before: string; after: string };
  'max-is-same': { line: string; max: string };
  'fact-without-word': { fact: string; line: string; id: string; allowed: readonly string[] };
  'no-such-fact': { found: string; id: string; of: string; allowed: readonly string[] };
  'facts-to-one': { id: string; fact: string; facts: readonly string[] };
}

export interface RegisterFacts {
  'unknown-register': { found: string; allowed: readonly string[] };
  'closes-into-nothing': { line: string };
  'units-loop': { ids: readonly string[] };
  'keeps-another': { id: string; found: string; allowed: readonly string[] };
  'keeps-twice': { id: string; keeping: readonly string[] };
  'unit-gone': { unit: string; register: string; effective: string };
  'unit-not-yet': { unit: string; register: string; effective: string };
}
