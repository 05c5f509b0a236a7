/** A host that pins shipped years and has a rule set of its own: all of this compiles, under every way of resolving modules. */
import { type Explanation, type Framework, type Pack, type Scorecard, type Submission } from 'barem';
import { check, compile, defineFramework, evaluate, explain } from 'barem';
import { loadFramework } from 'barem/load';
import { readPack, readSubmission } from 'barem/read';
import { type Nodes, pack } from 'barem/rules/ca-mau/2013';
import { pack as sample } from 'barem/rules/sample-department/2023.1.0';
import { en } from 'barem/say/en';
import { sayLoss, vi } from 'barem/say/vi';

export function shipped(framework: Framework<Nodes>): readonly Scorecard[] {
  const handed: Submission<Nodes> = {
    framework: 'ca-mau@2013',
    units: [
      {
        id: 'so-a',
        answers: { '1.1.4': { facts: { done: 18, planned: '20' } }, '1.rest': { points: 3 }, total: { deducted: 1, note: 'x' } },
      },
    ],
  };
  const { units } = evaluate(framework, handed, { notApplicable: { '1.1.4': 'drop' } });
  for (const unit of units)
    for (const { id, ...loss } of explain(framework, unit).losses) if (id !== '1.1.4') sayLoss(vi, framework, { id, ...loss });
  return units;
}

/** What was read names its nodes as it likes: problems tell, at run time. */
export function read(data: unknown): readonly Explanation[] {
  const [known, other] = [compile(sample).framework, loadFramework('ca-mau@2013').framework];
  const { submission } = readSubmission(data);
  if (!known || !other || !submission) return [];
  const units = [...evaluate(known, submission).units, ...evaluate(other, submission).units];
  evaluate(other, { units: [{ id: 'so-a', answers: { any: { facts: { whatever: 1 } } } }] }, { notApplicable: { any: 'zero' } });
  return units.map((unit) => explain(other, unit));
}

export const own = defineFramework({
  id: 'mau',
  year: 2023,
  revision: '1.0',
  title: 'Mẫu',
  status: 'partial',
  decision: 'none',
  max: 12,
  rest: 2,
  rounding: { places: 2, mode: 'half-up', at: 'total' },
  domains: [
    {
      id: '1',
      title: { vi: 'Thủ tục', en: 'Procedures' },
      max: 7,
      facts: { all: 'Có hồ sơ' },
      children: [
        {
          id: '1.1',
          title: 'Đúng hạn',
          max: 2,
          facts: { onTime: 'Hồ sơ đúng hạn', received: { title: 'Hồ sơ', unit: 'hồ sơ' } },
          measure: { ratio: ['onTime', 'received'] },
          scale: { bands: [{ atLeast: '90%', points: [1, 2] }, { else: 0 }] },
          appliesWhen: { received: { atLeast: 5 }, all: { is: true } },
        },
        { id: '1.2', title: 'Công khai', max: 1, measure: { yesNo: 'all' }, requires: { id: '1.1', atLeast: 1 } },
        {
          id: '1.3',
          title: 'Cử người',
          max: 2,
          facts: { staff: 'Cán bộ', leader: 'Lãnh đạo' },
          measure: { weighted: { staff: 1, leader: 2 } },
          scale: { each: 1 },
        },
        {
          id: '1.4',
          title: 'Báo cáo',
          max: 2,
          facts: { sent: 'Ngày gửi' },
          measure: { days: { from: 'end of Q4 previous', to: 'sent', working: true } },
          scale: { deduct: '0.5' },
        },
      ],
    },
    { id: '2', title: 'Khảo sát', max: 3, by: 'survey', measure: 'points' },
  ],
});

export function ours(): readonly Scorecard[] {
  const { framework } = compile(own);
  if (!framework) return [];
  check(framework);
  const answers = { '1.1': { facts: { onTime: 1, received: 2 } }, '1.2': {}, 2: { points: 3 }, 'total.rest': { points: 1 } };
  return evaluate(framework, {
    units: [
      { id: 'a', answers },
      { id: 'b', answers: { '1': { facts: { all: 'yes' } }, '2': { rejected: 'x' } } },
    ],
  }).units;
}

/** Where nothing is known, anything goes on as before. */
export const untyped: Pack = own;
export const stored: Framework | undefined = compile(own).framework;
export const forms: readonly Pack[] = [pack, sample, own];
export const again = compile(readPack(own).pack ?? sample).framework;
export const language = en;
