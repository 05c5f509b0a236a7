/** The program `barem`: results to standard output, problems to standard error. */
import { run } from './run.ts';

const { out, err, code } = run(process.argv.slice(2));
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => process.exit(code));
if (out) process.stdout.write(`${out}\n`);
if (err) process.stderr.write(`${err}\n`);
process.exitCode = code;
