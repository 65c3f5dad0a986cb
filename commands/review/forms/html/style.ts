/** The look of the page: colours of text have a contrast of 4.5 and more against what is behind them, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--sunk:#f1f3f6;--ink:#1b2330;--soft:#545f70;--line:#d9dee6;--accent:#1d4ed8;
--worse:#b42318;--worse-back:#fef0ee;--better:#176639;--better-back:#e9f7ef;--neutral:#3b4a63;--neutral-back:#edf0f5;--warn:#8a4b00;--warn-back:#fff4e0}
@media (prefers-color-scheme:dark){:root{--page:#0e1218;--card:#161c25;--sunk:#1d2530;--ink:#e6eaf0;--soft:#a5b0c0;--line:#2d3745;--accent:#8ab4ff;
--worse:#ff9d92;--worse-back:#3a1a18;--better:#7fdca4;--better-back:#12301f;--neutral:#b9c5d8;--neutral-back:#243042;--warn:#ffc670;--warn-back:#38270d}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul{margin:0}
h1{font-size:1.35rem;line-height:1.3}h2{font-size:1.2rem}h3{font-size:1rem}
code,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.87em}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main,.top{max-width:1320px;margin:0 auto;padding:0 1.25rem}
.top{padding-top:1.5rem;padding-bottom:1rem}
.top p{color:var(--soft)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:9}
.bar{position:sticky;top:0;z-index:5;background:var(--card);border-block:1px solid var(--line)}
.bar ul{max-width:1320px;margin:0 auto;padding:.4rem 1.25rem;display:flex;gap:.25rem;overflow-x:auto;list-style:none}
.bar a{display:flex;gap:.4rem;align-items:center;white-space:nowrap;padding:.35rem .7rem;border-radius:8px;color:var(--ink);text-decoration:none;font-weight:600}
.bar a:hover{background:var(--sunk)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.1rem;margin:1rem 0}
.env{margin:2rem 0}
.env>header{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:baseline;margin-bottom:.25rem}
.env>header p{color:var(--soft)}
.badge{display:inline-block;border-radius:99px;padding:0 .55rem;font-size:.78rem;line-height:1.45rem;font-weight:650;white-space:nowrap;background:var(--neutral-back);color:var(--neutral)}
.badge.worse,.badge.error,.badge.P0,.badge.P1{background:var(--worse-back);color:var(--worse)}
.badge.better{background:var(--better-back);color:var(--better)}
.badge.warning,.badge.P2{background:var(--warn-back);color:var(--warn)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th{font-weight:600;color:var(--soft);font-size:.82rem;text-align:left}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td,tr:last-child>th{border-bottom:0}
.summary table{min-width:48rem}.summary th,.summary td{overflow-wrap:normal}.summary [scope=row]{overflow-wrap:anywhere;min-width:9rem}.summary [scope=row],.summary td{vertical-align:middle}
.number{text-align:right;font-variant-numeric:tabular-nums}
.verdict{display:grid;grid-template-columns:5.5rem 1fr;gap:.25rem .8rem;padding:.6rem 0;border-top:1px solid var(--line)}
.verdict:first-of-type{border-top:0}
.verdict .badge{justify-self:start;align-self:start}
.hint,.aside{color:var(--soft);font-size:.9rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:center}
.filters[hidden]{display:none}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem;align-items:center}
.filters legend{float:left;color:var(--soft);font-size:.85rem;margin-right:.5rem}
.chip{display:inline-flex;gap:.35rem;align-items:center;border:1px solid var(--line);border-radius:99px;padding:.15rem .65rem;cursor:pointer;font-size:.88rem}
.chip:has(:checked){background:var(--sunk);border-color:var(--soft)}
input{accent-color:var(--accent)}
select,button{font:inherit;font-size:.9rem;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.25rem .6rem;max-width:16rem}
button{cursor:pointer}button:hover{background:var(--sunk)}
.filters output{margin-left:auto;color:var(--soft);font-size:.88rem}
.group>h3{display:flex;gap:.5rem;align-items:center;margin-bottom:.25rem}
.group>h3::before{content:"";width:.6rem;height:.6rem;border-radius:50%;background:currentColor}
.group.worse>h3{color:var(--worse)}.group.better>h3{color:var(--better)}.group.neutral>h3{color:var(--neutral)}
.group{padding:.6rem 1.1rem;margin:.5rem 0}
.change{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.25rem 1.5rem;padding:.45rem 0;border-top:1px solid var(--line)}
.change>:only-child{grid-column:1/-1}
.group>h3+.change{border-top:0}
.change[hidden],.group[hidden]{display:none}
.change .badge{margin-right:.4rem}
.fields{display:grid;grid-template-columns:minmax(5rem,auto) minmax(0,1fr) minmax(0,1fr) auto;gap:.25rem .5rem;align-items:start;font-size:.9rem}
.fields>*{padding:.1rem .5rem}
.fields .name{color:var(--soft);padding-left:0}
.old,.new{border-radius:6px}
.old{background:var(--worse-back);color:var(--worse)}.new{background:var(--better-back);color:var(--better)}
.none{border-radius:6px;background:var(--sunk);color:var(--soft)}
.percent{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--soft)}
.lost{border-color:var(--worse);border-left-width:5px}
.lost h3{color:var(--worse);margin-bottom:.3rem}
.lost li{margin:.25rem 0}.lost ul{padding-left:1.1rem}
summary{cursor:pointer;font-weight:600}
summary .aside{font-weight:400;margin-left:.4rem}
details>.body{margin-top:.7rem}
.resource{padding:.5rem 0;border-top:1px solid var(--line)}
.resource .fields{margin-top:.35rem}
.boards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem;margin-top:.8rem}
.boards figure{margin:0;min-width:0}
figcaption{color:var(--soft);font-size:.85rem;margin-bottom:.35rem}
.absent{border:1px dashed var(--line);border-radius:8px;padding:2rem 1rem;text-align:center;color:var(--soft)}
.board{display:block;width:100%;min-width:520px;height:auto;background:var(--sunk);border-radius:8px}
.frame{fill:var(--card);stroke:var(--line)}
.panel.added .frame{fill:var(--better-back);stroke:var(--better);stroke-width:2}
.panel.removed .frame{fill:var(--worse-back);stroke:var(--worse);stroke-width:2}
.panel.changed .frame{fill:var(--warn-back);stroke:var(--warn);stroke-width:2}
.panel.row .frame{stroke-dasharray:4 3}
.panel text{font:600 12px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:var(--ink)}
.panel .kind,.panel .limit{font-weight:400;font-size:11px;fill:var(--soft)}
.panel .limit{fill:var(--ink)}
.panel line{stroke-width:1.5;stroke-dasharray:5 4}
.diff{margin:.7rem 0 0;padding:.6rem .8rem;background:var(--sunk);border-radius:8px;list-style:none}
.diff li{white-space:pre-wrap;padding:0 .4rem;border-radius:4px}
.diff .added{background:var(--better-back);color:var(--better)}.diff .removed{background:var(--worse-back);color:var(--worse)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.6rem}
footer{color:var(--soft);font-size:.85rem;padding:1rem 0 2rem}
@media (prefers-color-scheme:dark){.panel line{filter:brightness(1.9)}}
@media (max-width:800px){.change,.boards{grid-template-columns:minmax(0,1fr)}main,.top{padding:0 .8rem}.top{padding-top:1rem}.card{padding:.8rem}
.verdict{grid-template-columns:minmax(0,1fr)}.filters output{margin-left:0}.fields{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.fields .name{grid-column:1/-1;padding:0}.fields .percent{grid-column:1/-1;padding:0}}
@media print{.bar,.filters{display:none}.card{break-inside:avoid}}
`;
