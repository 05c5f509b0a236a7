/** The engine that made a result, and the one that makes it again. */
import { engine } from '../engine.ts';
import { type Report, problem, quote } from '../problem.ts';

/** Tells an engine that cannot be read, and one that is newer than this one, each once. */
export function engineCheckFor(report: Report): (found: string, pointer: string) => void {
  const seen = new Set<string>([engine]);
  return (found, pointer) => {
    if (seen.has(found)) return;
    seen.add(found);
    const [own, other] = [read(engine), read(found)];
    if (!other) report(problem('bad-engine', pointer, { found: quote(found), engine }));
    else if (own && isNewer(other, own)) report(problem('newer-engine', pointer, { found, engine }));
  };
}

/** Major, minor, patch; and 1 where it is a release, 0 where it comes before one. */
function read(name: string): readonly number[] | undefined {
  const found = /^barem@(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[\w.-]{1,60})?$/.exec(name);
  return found ? [...found.slice(1, 4).map(Number), found[4] === undefined ? 1 : 0] : undefined;
}

function isNewer(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((part, index) => part !== other[index]);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}
