/** A host in TypeScript that uses every entry. What it exports is looked at once it is compiled. */
import { type Problem, type Scorecard, compile, defineFramework, evaluate, explain } from 'barem';
import { loadFramework } from 'barem/load';
import { readSubmission } from 'barem/read';
import { type Nodes, pack } from 'barem/rules/sample-department/2023';
import { en } from 'barem/say/en';
import { type Language, sayLoss, tell, vi } from 'barem/say/vi';
import { type BrokenLaw, holds } from 'barem/testing';

const { framework } = compile(pack);
if (!framework) throw new Error('a shipped pack compiles');

export function score(data: unknown): { readonly units: readonly Scorecard<keyof Nodes>[]; readonly problems: readonly Problem[] } {
  const { submission, problems } = readSubmission(data);
  if (!framework || !submission) return { units: [], problems };
  const { units, problems: faults } = evaluate(framework, submission);
  return { units, problems: [...problems, ...faults] };
}

export const say = (scorecard: Scorecard, language: Language = vi): readonly string[] =>
  framework ? explain(framework, scorecard).losses.map((loss) => sayLoss(language, framework, loss)) : [];

export const errors = (problems: readonly Problem[]): readonly string[] => problems.map((one) => tell(one, en).text);

export const laws = (): readonly BrokenLaw[] => holds(loadFramework('ca-mau@2013').framework, { runs: 1 });

const own = defineFramework({
  id: 'mau',
  year: 2023,
  revision: '1.0',
  title: 'Bộ tiêu chí của mình',
  status: 'sample',
  decision: 'none',
  max: 1.5,
  domains: [
    {
      id: '1',
      title: 'Hồ sơ giải quyết đúng hạn',
      max: 1.5,
      facts: { onTime: 'Hồ sơ đúng hạn', received: 'Hồ sơ đã giải quyết' },
      measure: { ratio: ['onTime', 'received'] },
    },
  ],
});

export function scoreOf(onTime: number, received: number): string | undefined {
  const { framework: rules } = compile(own);
  return rules && evaluate(rules, { units: [{ id: 'a', answers: { '1': { facts: { onTime, received } } } }] }).units[0]?.score;
}
