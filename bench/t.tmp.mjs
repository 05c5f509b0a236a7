import { loadFramework, loadSuccession } from 'barem/load';
import { makeYears, measureYears } from './years.mjs';
const packs = ['2022','2023'].map((y)=>loadFramework(`sample-department@${y}`).framework.pack);
console.log(measureYears(makeYears(packs, loadSuccession('sample-department@2023').succession, 63), (w,n,p,f)=>Array.from({length:n},(_, i)=>f(i))).rows.map(r=>[r.name,r.ms.toFixed(1),r.ratio.toFixed(2)].join(' ')));
