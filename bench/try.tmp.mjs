import { loadFramework } from 'barem/load'; import { parse } from 'yaml'; import { readFileSync } from 'node:fs'; import { readSuccession } from 'barem/read';
import { makeYears, measureYears, makeYearRuns } from './years.mjs'; import { compare } from 'barem';
const packs = ['2022','2023'].map((y)=>loadFramework(`sample-department@${y}`).framework.pack);
const { succession } = readSuccession(parse(readFileSync('rules/sample-department/2023/succession.yaml','utf8'),{schema:'failsafe'}));
const years = makeYears(packs, succession, 63);
const c = compare(years.before, years.after, {succession: years.succession});
console.log(c.problems.slice(0,3), c.units.length, JSON.stringify(c.units[0].index), JSON.stringify(c.units[0].place));
console.log(measureYears(years, (w,n,p,f)=>Array.from({length:n},(_, i)=>f(i))));
