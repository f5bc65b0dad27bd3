/** Calm, readable by day and by night, from a phone to a wide screen. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fafaf8; --card: #ffffff; --ink: #1c2128; --soft: #5c6670; --line: #e3e4e0; --tint: #f2f3f0;
  --success: #1a7f4b; --failure: #c0312b; --cancelled: #8f6400; --skipped: #6a737d; --accent: #2556b8;
  --failure-tint: #fdf1f0; --warning-tint: #fdf6e3; --notice-tint: #eff4fd;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121519; --card: #191d23; --ink: #e4e7ea; --soft: #9aa5b1; --line: #2b323a; --tint: #21272e;
    --success: #4ec98f; --failure: #ff8078; --cancelled: #e0b04a; --skipped: #8b949e; --accent: #86adff;
    --failure-tint: #2a1b1c; --warning-tint: #282215; --notice-tint: #182235;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
header.page, main { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header.page { padding-top: 2.5rem; }
main { padding-bottom: 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .75rem; letter-spacing: -.015em; }
h2 { font-size: 1.35rem; margin: 3rem 0 .25rem; letter-spacing: -.01em; }
h3 { font-size: 1.1rem; margin: 0; }
small { font-size: .8125rem; font-weight: 400; color: var(--soft); letter-spacing: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre, .entries { font-family: var(--mono); font-size: .8125rem; }
code { overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; }
nav small { margin-left: .15rem; }
nav a, .graph a { color: inherit; text-decoration: none; }
nav a:hover, .graph a:hover { text-decoration: underline; }
.aside { margin: .15rem 0 1rem; font-size: .875rem; color: var(--soft); overflow-wrap: anywhere; }
.mark { display: inline-block; min-width: 1.1em; font-weight: 700; }
.mark.success { color: var(--success); } .mark.failure { color: var(--failure); }
.mark.cancelled { color: var(--cancelled); } .mark.skipped { color: var(--skipped); }

.lineage { list-style: none; margin: 1rem 0 0; padding: 0; }
.lineage li { position: relative; display: grid; grid-template-columns: 10.5rem 1fr; gap: 0 1rem; padding: .4rem 0 .4rem 1.6rem; align-items: baseline; }
.lineage li::before { content: ''; position: absolute; left: .3rem; top: .95rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--accent); }
.lineage li:not(:last-child)::after { content: ''; position: absolute; left: .57rem; top: 1.6rem; bottom: -.9rem; width: 1px; background: var(--line); }
.lineage span { color: var(--soft); font-size: .875rem; }

.graph { list-style: none; margin: 0 0 1.25rem; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 0; align-items: center; }
.graph > li { display: flex; align-items: center; }
.graph > li:not(:last-child)::after { content: '→'; color: var(--soft); margin: 0 .6rem; }
.graph ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.graph ul li { padding: .3rem .7rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; white-space: nowrap; }

.job { margin: 0 0 1rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.job > .aside { margin-bottom: .5rem; }
.steps { list-style: none; margin: 0; padding: 0; }
.steps > li { padding: .35rem 0; border-top: 1px solid var(--line); }
.steps .line { display: inline-grid; grid-template-columns: 1.4rem 1fr; overflow-wrap: anywhere; vertical-align: top; max-width: calc(100% - 1.5rem); }
.steps > li > .line { padding-left: 1.15rem; }
.steps li.skipped .name { color: var(--soft); }
.stand-in { font-size: .75rem; color: var(--soft); border: 1px solid var(--line); border-radius: 99px; padding: 0 .5rem; }
summary { cursor: pointer; }
summary::marker { color: var(--soft); font-size: .8em; }
.log > summary { padding: 0; }
.entries { margin: .5rem 0 .5rem 1.15rem; padding: .7rem .9rem; max-height: 30rem; overflow: auto; background: var(--tint); border-radius: 8px; line-height: 1.5; overflow-wrap: anywhere; }
.entries div, .entries summary { white-space: pre-wrap; }
.entries details > div { padding-left: 1.1rem; }
.entries summary { font-weight: 600; }
.entries .error { color: var(--failure); } .entries .warning { color: var(--cancelled); }
.entries .notice { color: var(--accent); } .entries .debug { color: var(--soft); }
.annotation { margin: .35rem 0 .35rem 1.15rem; padding: .5rem .8rem; border-left: 3px solid; border-radius: 4px; font-size: .9rem; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink); }
.job > .annotation { margin-left: 0; }
.annotation.error { border-color: var(--failure); background: var(--failure-tint); }
.annotation.warning { border-color: var(--cancelled); background: var(--warning-tint); }
.annotation.notice { border-color: var(--accent); background: var(--notice-tint); }
.annotation .level { font-weight: 600; }
.annotation.error .level { color: var(--failure); } .annotation.warning .level { color: var(--cancelled); } .annotation.notice .level { color: var(--accent); }
.outputs { margin-top: .75rem; font-size: .9rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 0 1.15rem; }
dt { color: var(--soft); } dd { margin: 0; min-width: 0; }

.summary { margin: .5rem 0 .6rem 1.15rem; padding: .25rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; overflow-wrap: break-word; }
.summary h4 { font-size: 1.05rem; } .summary h5 { font-size: 1rem; } .summary h6 { font-size: .9375rem; }
.summary h4, .summary h5, .summary h6 { margin: .9rem 0 .4rem; }
.summary p, .summary ul, .summary ol { margin: .5rem 0; }
.summary hr { border: 0; border-top: 1px solid var(--line); }
.summary code { background: var(--tint); border-radius: 4px; padding: .08em .3em; }
figure { margin: .6rem 0; } figcaption { font-size: .8125rem; color: var(--soft); }
pre { margin: 0; padding: .7rem .9rem; overflow: auto; background: var(--tint); border-radius: 8px; line-height: 1.5; }
.summary pre code { padding: 0; overflow-wrap: normal; }
.table { overflow-x: auto; margin: .6rem 0; overflow-wrap: break-word; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: baseline; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); font-size: .8125rem; white-space: nowrap; }
tbody tr:last-child td { border-bottom: 0; }
thead + tbody code { overflow-wrap: break-word; }
tbody:first-child td:first-child { white-space: nowrap; color: var(--soft); }
.summary thead + tbody td:first-child { white-space: nowrap; }
.summary table:has(th:first-child:empty) td:nth-child(2) { min-width: 9rem; }
section > .table { padding: .25rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin-top: .9rem; }
section > .table table { width: 100%; }

@media (max-width: 40rem) {
  header.page { padding-top: 1.5rem; }
  header.page, main { padding-left: .9rem; padding-right: .9rem; }
  h1 { font-size: 1.5rem; }
  .lineage li { grid-template-columns: 1fr; }
  .graph { flex-direction: column; align-items: stretch; gap: .25rem; }
  .graph > li { flex-direction: column; align-items: stretch; }
  .graph > li:not(:last-child)::after { content: '↓'; margin: .15rem 0 0; text-align: center; }
  .graph ul li { white-space: normal; }
  .job { padding: .85rem .9rem; border-radius: 10px; }
  .entries, .annotation, .summary, dl { margin-left: 0; }
  .summary { padding: .1rem .8rem; }
  tbody:first-child tr { display: block; padding: .35rem 0; border-bottom: 1px solid var(--line); }
  tbody:first-child tr:last-child { border-bottom: 0; }
  tbody:first-child td { display: block; padding: 0; border: 0; }
  tbody:first-child td:first-child { font-size: .8125rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; }
}
@media print { .entries { max-height: none; } .job { break-inside: avoid; } }
`
