/** Reads and scores what the page sends, beside the page. */
import { compile, evaluate } from 'barem';
import { readSubmission } from 'barem/read';
import { pack } from 'barem/rules/sample-department/2023';
import { tell, vi } from 'barem/say/vi';

const { framework } = compile(pack);

onmessage = ({ data }) => {
  const { submission, problems } = readSubmission(data);
  const { units, problems: faults } = submission ? evaluate(framework, submission) : { units: [], problems: [] };
  postMessage({ scorecard: units[0], errors: [...problems, ...faults].map((one) => tell(one, vi).text) });
};
