/** The page's looks, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2430; --soft: #5b6675; --line: #dde2e9; --wash: #f5f7fa;
  --right: #2b7a4b; --family: #7dbb8f; --offered: #d9a62e; --wrong: #c2413b; --declined: #9aa5b4;
  --blue: #2867c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --ink: #e6eaf0; --soft: #9ba7b7; --line: #2d3542; --wash: #1b212b;
    --right: #4fb178; --family: #3d7a55; --offered: #d3a437; --wrong: #e5706a; --declined: #67738a;
    --blue: #79a9f5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans",
    "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 .4rem; font-size: 1.2rem; }
.card h2 { margin: 0 0 .3rem; font-size: 1rem; }
p { margin: .3rem 0 1rem; max-width: 46rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); margin: 1.5rem 0 1rem; }
.card { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.15rem; }
.big { font-size: 2.3rem; font-weight: 650; line-height: 1.15; font-variant-numeric: tabular-nums; }
.bar { display: flex; gap: 2px; height: .85rem; margin: .7rem 0; border-radius: .3rem; overflow: hidden; background: var(--wash); }
.bar i { display: block; background: var(--tone); }
.mini { width: 9rem; min-width: 5rem; margin: .4rem 0 0; height: .7rem; }
.legend { margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.legend li { display: flex; gap: .5rem; align-items: baseline; padding: .1rem 0; }
.legend b { font-weight: 400; flex: 1; }
.legend span { font-variant-numeric: tabular-nums; }
.dot { flex: none; width: .7rem; height: .7rem; border-radius: .2rem; background: var(--tone); }
.scroll { overflow-x: auto; }
.facts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
.facts .card { padding: .8rem 1rem; }
.facts .big { font-size: 1.5rem; }
.facts p { margin: .2rem 0 0; font-size: .875rem; color: var(--soft); }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; color: var(--soft); vertical-align: bottom; }
th:first-child, td:first-child, .text { text-align: left; }
tbody th { color: var(--ink); font-weight: 400; vertical-align: top; }
table.wide { width: 100%; }
.quote { min-width: 17rem; overflow-wrap: anywhere; }
ul.quotes { margin: .1rem 0; padding-left: 1.1rem; }
.heat { font-size: .8rem; }
.heat td { min-width: 1.75rem; padding: .2rem; text-align: center; border: 1px solid var(--paper); background: color-mix(in srgb, var(--tone) calc(var(--share) * 85%), var(--wash)); }
.heat td.strong { color: var(--paper); }
.heat th { border: 0; padding: .2rem .4rem; white-space: nowrap; }
.heat tbody th, .heat thead th:first-child { position: sticky; left: 0; background: var(--paper); }
.heat thead th { height: 10rem; padding: .4rem .1rem; text-align: left; font-weight: 400; }
.heat thead th span { writing-mode: vertical-rl; transform: rotate(180deg); display: inline-block; }
svg { display: block; width: 100%; height: auto; }
.charts { display: grid; column-gap: 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); }
.charts section { display: grid; grid-template-rows: subgrid; grid-row: span 4; }
.charts .legend { margin: .5rem 0 0 3.5rem; }
svg text { fill: var(--soft); font-size: 14px; }
svg .grid { stroke: var(--line); }
svg .line { fill: none; stroke: var(--tone); stroke-width: 2.5; stroke-linejoin: round; }
svg .fill { fill: var(--tone); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
@media print { body { max-width: none; } .scroll { overflow: visible; } h2 { break-after: avoid; } }
`;
