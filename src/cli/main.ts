/** The program `barem`: results to standard output, problems to standard error. */
import { run } from './run.ts';

const { out, err, code } = run(process.argv.slice(2));
// A reader that has seen enough (`| head`) is no error; a disk that is full is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? code : 1));
if (out) process.stdout.write(`${out}\n`);
if (err) process.stderr.write(`${err}\n`);
process.exitCode = code;
