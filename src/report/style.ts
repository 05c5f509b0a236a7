/** How a report looks: on a phone, on a desk, on A4. No font, picture or script from elsewhere. */
export const style = `
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--lost:#b3261e;--have:#0b5cad;--more:#1a7f37;color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--ink);background:#fff}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem;line-height:1.25}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}h4{font-size:1rem;margin:0;line-height:1.35}
p{margin:.25rem 0}a{color:var(--have)}small,.soft{color:var(--soft);font-size:.875rem}
.notice{border-left:4px solid #9a6700;background:#fff8c5;padding:.5rem .75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1rem 0}
.facts div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem}
.facts dt{color:var(--soft);font-size:.875rem}.facts dd{margin:0;font-size:1.25rem;font-weight:600;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle;font-weight:400}
thead th{color:var(--soft);font-size:.875rem}td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.bar{width:45%}td.bar svg{display:block;width:100%;height:1rem}
.b-max{fill:#c9d3de}.b-lost{fill:var(--lost)}.b-more{fill:var(--more)}.b-score{fill:var(--have)}
tr.sum th,tr.sum td{font-weight:600}
ol,ul{padding:0;list-style:none;margin:.5rem 0}
.loss{display:grid;grid-template-columns:4.5rem 1fr;gap:0 .75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.loss .n{color:var(--lost);font-weight:600;text-align:right;font-variant-numeric:tabular-nums}
.leaf{display:grid;grid-template-columns:1fr 19rem;gap:0 1rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.leaf .n{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.leaf figure{margin:0;grid-column:2;grid-row:1/span 4}.leaf svg{display:block;width:100%;height:auto}
.leaf>div{grid-column:1}
svg text{font-size:10px;fill:var(--soft);font-family:inherit}
.a{fill:none;stroke:var(--line)}.p{fill:none;stroke:var(--ink);stroke-width:1.5}.c{fill:var(--ink)}
.o{fill:#fff;stroke:var(--ink)}.u{fill:var(--lost);stroke:#fff;stroke-width:1.5}.full .u{fill:var(--more)}
@media(max-width:40rem){.leaf{display:block}.leaf figure{max-width:22rem;margin-top:.5rem}td.bar{width:32%}.loss{grid-template-columns:3.75rem 1fr}}
@page{size:A4;margin:14mm}
@media print{body{max-width:none;padding:0;font-size:10pt}a{color:inherit;text-decoration:none}
h3{margin:1rem 0 .25rem}.loss{padding:.25rem 0}.leaf{padding:.4rem 0}.facts{gap:.4rem}.facts dd{font-size:1.05rem}
.loss,.leaf,tr,.facts,.notice,li{break-inside:avoid}h1,h2,h3,h4,caption,thead{break-after:avoid}section.unit+section.unit{break-before:page}
.leaf{grid-template-columns:1fr 62mm}svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replaceAll('\n', '');
