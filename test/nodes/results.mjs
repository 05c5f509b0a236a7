/** Prints digests of all that this Node makes of `rules/` with the built package: for each rule set and input, of results and of sentences. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const entry = process.argv[2] === 'cjs' ? (name) => require(name) : (name) => import(name);
const { evaluate, explain, form } = await entry('barem');
const { readSubmission } = await entry('barem/read');
const { listPacks, loadFramework, loadSubmission } = await entry('barem/load');
const { sayCapped, sayLoss, sayRule, tell, vi } = await entry('barem/say/vi');
const { en } = await entry('barem/say/en');

const digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const inAll = (say) => [vi, en].map(say);

for (const { id, year } of listPacks()) {
  const folder = `rules/${id}/${year}`;
  const { framework, problems } = loadFramework(folder);
  const rules = framework.nodes.map((node) => inAll((language) => sayRule(language, framework, node.id)));
  print('pack.yaml', [framework.pack, form(framework)], problems, rules);
  for (const [input, { submission, problems: shapes }] of inputs(folder)) {
    const { units, problems: faults } = submission ? evaluate(framework, submission) : { units: [], problems: [] };
    const explained = units.map((unit) => explain(framework, unit));
    const losses = explained.flatMap((unit) => unit.losses.map((loss) => inAll((language) => sayLoss(language, framework, loss))));
    const capped = explained.flatMap((unit) => unit.capped.map((block) => inAll((language) => sayCapped(language, block))));
    print(input, [units, explained], [...shapes, ...faults], [losses, capped]);
  }

  function print(input, results, found, sentences) {
    const told = found.map((one) => inAll((language) => tell(one, language).text));
    const line = { ruleSet: `${id}@${year}`, input, results: digest([results, found]), sentences: digest([sentences, told]) };
    console.log(JSON.stringify(line));
  }
}

/** The cases of a rule set, and every submission beside it. */
function inputs(folder) {
  const yaml = (file) => parse(readFileSync(`${folder}/${file}`, 'utf8'), { schema: 'failsafe', merge: true });
  const submissions = readdirSync(folder).filter((file) => file.endsWith('.yaml') && yaml(file).units);
  const cases = yaml('cases.yaml').map(({ case: title, submission, answers = {}, group, stated }) => {
    const unit = { id: 'unit', ...(group && { group }), ...(stated && { stated }), answers };
    if (typeof submission === 'string') return [title, loadSubmission(`${folder}/${submission}`)];
    return [title, readSubmission(submission ?? { units: [unit] })];
  });
  return [...cases, ...submissions.map((file) => [file, loadSubmission(`${folder}/${file}`)])];
}
