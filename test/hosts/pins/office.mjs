/** An office that scores by the rules that it names, as a module and from files, and keeps what came out. */
import { compile, evaluate, rank } from 'barem';
import { loadFramework, loadSubmission } from 'barem/load';
import { pack } from 'barem/rules/sample-department/2022.1.0';

const asked = { module: compile(pack), file: loadFramework('sample-department@2022.1.0') };

function resultsOf({ framework }, file) {
  const { submission } = loadSubmission(file);
  const { units, problems } = evaluate(framework, submission);
  return { units, problems, ranking: rank(framework, units) };
}

const files = process.argv.slice(2);
const results = Object.entries(asked).map(([way, rules]) => [way, files.map((file) => resultsOf(rules, file))]);
console.log(JSON.stringify(Object.fromEntries(results)));
