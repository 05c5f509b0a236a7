/** What moves no score: who is asked, words, sources. */
import type { DifferenceKind, DifferenceOf, PackData } from '../../shape/difference.ts';
import type { Framework } from '../../shape/framework.ts';
import type { Title } from '../../shape/pack.ts';
import type { DifferenceWords, Sides } from '../differences.ts';
import type { Language } from '../language.ts';
import { titleIn } from '../title.ts';
import { type Frameworks, bothOf, editOf, keyNames, toldOf } from './nodes.ts';

type Makers<K extends DifferenceKind> = {
  readonly [One in K]: (language: Language, frameworks: Frameworks, difference: DifferenceOf<One>) => DifferenceWords[One];
};

export const textWords: Makers<'asked' | 'wording' | 'source'> = {
  asked: (language, frameworks, difference) => {
    const { asked } = language.differences;
    const { before, after } = bothOf(frameworks, difference);
    const [more, fewer] = [apart(after?.evidence, before?.evidence), apart(before?.evidence, after?.evidence)];
    return toldOf(language, difference.facts.keys, {
      by:
        before && after && before.by !== after.by
          ? asked.by({ before: language.answerers[before.by], after: language.answerers[after.by] })
          : '',
      owner: before?.owner === after?.owner ? '' : asked.owner({ before: before?.owner ?? '', after: after?.owner ?? '' }),
      evidence: more.length + fewer.length > 0 ? asked.evidence(more, fewer) : '',
    });
  },
  wording: (language, _, difference) => {
    const title = editOf(difference, 'title');
    const [was, is] = [titleText(title?.before, language), titleText(title?.after, language)];
    const isRenamed = was !== undefined && was !== is;
    const keys = difference.facts.keys.filter((key) => key !== 'title' || !isRenamed);
    return { ...(isRenamed && { was }), keys: keys.map((key) => wordedText(language, key)) };
  },
  source: (language, { before, after }, difference) => {
    const { source } = language.differences;
    const clause = sidesOf(editOf(difference, 'source'), clauseOf);
    const has = (key: string): boolean => editOf(difference, key) !== undefined;
    return toldOf(language, difference.facts.keys, {
      decision: has('decision') ? source.decision({ before: decisionText(language, before), after: decisionText(language, after) }) : '',
      status: has('status') ? source.status({ before: language.statuses[before.status], after: language.statuses[after.status] }) : '',
      source: clause.before === clause.after ? '' : source.clause(clause),
    });
  },
};

/** Of figures and of bands only their names are words. */
function wordedText(language: Language, key: string): string {
  const { worded } = language.differences;
  return key === 'facts' || key === 'scale' ? worded[key] : keyNames(language, [key]).join('');
}

const apart = (these: readonly string[] = [], those: readonly string[] = []): readonly string[] =>
  these.filter((one) => !those.includes(one));

const titleText = (data: PackData | undefined, language: Language): string | undefined =>
  data === undefined || Array.isArray(data) ? undefined : titleIn(data as Title, language);

const sidesOf = (
  edit: { readonly before?: PackData; readonly after?: PackData } | undefined,
  text: (data?: PackData) => string,
): Sides => ({
  before: text(edit?.before),
  after: text(edit?.after),
});

/** Where a line stands in the decision. */
const clauseOf = (data?: PackData): string => {
  const at = typeof data === 'object' && 'at' in data ? data.at : undefined;
  return typeof at === 'string' ? at : '';
};

export function decisionText({ day, differences }: Language, { decision }: Framework): string {
  if (typeof decision === 'string') return '';
  const { number, date, issuer } = decision;
  return differences.source.decisionName({
    number,
    ...(date !== undefined && { day: day(date) }),
    ...(issuer !== undefined && { issuer }),
  });
}
