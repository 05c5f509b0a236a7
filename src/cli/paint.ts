/** Colours, on terminals only: what is piped or logged stays plain. */
import pc from 'picocolors';

const colours = (stream: { readonly isTTY?: boolean }): ReturnType<typeof pc.createColors> =>
  pc.createColors(stream.isTTY === true && process.env['NO_COLOR'] === undefined);

/** For results. */
export const paint = colours(process.stdout);
/** For problems. */
export const paintProblem = colours(process.stderr);
