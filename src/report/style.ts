/** How a report looks: on a phone, on a desk, on A4. No font, picture or script from elsewhere. */
const screen = `
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--lost:#b3261e;--have:#0b5cad;--more:#1a7f37;color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--ink);background:#fff;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.3rem;margin:2.5rem 0 .5rem;line-height:1.25}
h3{font-size:1.15rem;margin:1.75rem 0 .5rem;line-height:1.3}h4,h5{font-size:1rem;margin:0;line-height:1.35}
h4,h5{display:flex;flex-wrap:wrap;gap:0 1rem}h4>:first-child,h5>:first-child{flex:1 1 12rem}h4{margin-top:1.5rem}.leaf h4{margin-top:0}
p{margin:.25rem 0}a{color:var(--have)}small,.soft{color:var(--soft);font-size:.875rem;font-weight:400}
.notice{border-left:4px solid #9a6700;background:#fff8c5;padding:.5rem .75rem}
.facts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
.facts div{flex:1 1 auto;border:1px solid var(--line);border-radius:.4rem;padding:.4rem .75rem}
.facts dt{color:var(--soft);font-size:.875rem}.facts dd{margin:0;font-size:1.2rem;font-weight:600}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line);text-align:left;font-weight:400}
thead th{color:var(--soft);font-size:.875rem}
.n{font-variant-numeric:tabular-nums;overflow-wrap:normal}td.n,th.n{text-align:right;padding-left:.5rem;white-space:nowrap}
td.bar{width:42%;padding-right:0}td.bar svg{display:block;width:100%;height:1rem}
.b-max{fill:#c9d3de}.b-lost{fill:var(--lost)}.b-more{fill:var(--more)}.b-score{fill:var(--have)}
tr.sum th,tr.sum td{font-weight:600}
ol,ul{padding:0;list-style:none;margin:.5rem 0}
.loss{display:grid;grid-template-columns:3.75rem minmax(0,1fr);gap:0 .75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.loss .n{color:var(--lost);font-weight:600;text-align:right}
.leaf{padding:.75rem 0;border-bottom:1px solid var(--line)}
.leaf figure{margin:.5rem 0 0;max-width:22rem}.leaf svg{display:block;width:100%;height:auto}
svg text{font-size:10px;fill:var(--soft);font-family:inherit}
.a{fill:none;stroke:var(--line)}.p{fill:none;stroke:var(--ink);stroke-width:1.5}.c{fill:var(--ink)}
.o{fill:#fff;stroke:var(--ink)}.u{fill:var(--lost);stroke:#fff;stroke-width:1.5}.full .u{fill:var(--more)}
ol .won .n{color:var(--more)}
.ranks .place{white-space:nowrap;vertical-align:top}.ranks th,.ranks td{vertical-align:top}.ranks .note{display:block}
.ranks .move{display:block;font-size:.875rem}.up{color:var(--more)}.down{color:var(--lost)}.same{color:var(--soft)}
.ranks td{overflow-wrap:normal}.ranks thead th.n{white-space:normal}.ranks .ends{white-space:normal}.ranks .ends span{display:inline-block}.ranks .place:has(.move){white-space:normal}.split{margin-top:1rem}.me .name,li.me{font-weight:700}
.bump{margin:1.5rem 0 .5rem}.bump figcaption{padding:.25rem 0}
.bump .years,.bump .ends{display:grid;grid-template-columns:minmax(0,1fr) 4rem minmax(0,1fr);gap:0 .5rem}
.bump .years{display:flex;justify-content:space-between;font-weight:600}
.bump ol{margin:0}.bump li{display:flex;gap:0 .4rem;align-items:center;height:2.9rem;font-size:.75rem;line-height:1.2}
.bump li span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;padding:.1em 0}
.bump li b{flex:0 0 1.5rem;text-align:right;font-weight:600}.bump ol:first-child li{flex-direction:row-reverse;text-align:right}
.bump ol:first-child li b{text-align:left}
.bump svg{display:block;width:100%;height:100%;overflow:visible}
.bump path{fill:none;stroke:#8c959f;stroke-width:1.5;vector-effect:non-scaling-stroke}
.bump .up{stroke:var(--more)}.bump .down{stroke:var(--lost)}.bump.one .up,.bump.one .down,.bump.one .same{stroke:#c4ccd4}
.bump .dot{stroke:#57606a;stroke-width:6;stroke-linecap:round}.bump path.me{stroke:var(--have);stroke-width:4}.bump path.dot.me{stroke-width:9}
@media(max-width:40rem){td.bar{width:24%}.pairs td.n,.pairs th.n{white-space:normal;width:18%}.ranks .ends{width:5.5rem}.ranks .place{width:3rem}}
@media(min-width:40rem){.bump .ends{grid-template-columns:minmax(0,1fr) 14rem minmax(0,1fr)}.bump li{height:1.75rem;font-size:.875rem}.bump li span{-webkit-line-clamp:1}.ranks .ends{white-space:nowrap}}
@media(min-width:40rem){.drawn{display:grid;grid-template-columns:minmax(0,1fr) 17rem;grid-template-rows:auto 1fr;gap:0 1.25rem}
.drawn figure{margin:0;grid-area:1/2/span 2/3}}
`;

/** A4 is about 43rem wide, so the wide layout holds; rows stay whole, heads stay with what follows them. */
const print = `
@page{size:A4;margin:12mm 14mm}
@media print{body{max-width:none;padding:0;font-size:9pt;line-height:1.35}a{color:inherit;text-decoration:none}
h1{font-size:14pt}h2{font-size:13pt;margin:1rem 0 .25rem}h3{font-size:11pt;margin:.75rem 0 .25rem}h4,h5{font-size:9.5pt}h4{margin-top:.6rem}
small,.soft,thead th,.facts dt{font-size:8pt}p{margin:.1rem 0}.facts{margin:.5rem 0}.facts div{padding:.15rem .5rem}.facts dd{font-size:10.5pt}
th,td{padding:.1rem .4rem .1rem 0}td.bar svg{height:.75rem}.notice{padding:.25rem .5rem}
.loss,.leaf{padding:.2rem 0}.drawn{display:grid;grid-template-columns:minmax(0,1fr) 58mm;grid-template-rows:auto 1fr;gap:0 5mm}
.drawn figure{margin:0;grid-area:1/2/span 2/3}
.bump li{height:1.35rem;font-size:8.5pt}.bump .ends{grid-template-columns:minmax(0,1fr) 8rem minmax(0,1fr)}.ranks .move{font-size:8pt}
.loss,.leaf,tr,.facts,.notice,li,.bump{break-inside:avoid}h1,h2,h3,h4,h5,.lead,caption,thead{break-after:avoid}
section.unit+section.unit{break-before:page}svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

export const style = `${screen}${print}`.replaceAll('\n', '');
