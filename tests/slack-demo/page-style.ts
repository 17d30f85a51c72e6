/** How the page looks: like a chat, by day and by night, on a screen and on a phone. */
export const PAGE_STYLE = `
:root{--ground:#f6f6f6;--paper:#fff;--ink:#1d1c1d;--faint:#5c5b5e;--line:#dcdcdd;--alone:#f3f0e6;--accent:#1264a3;--mention:#e8f2fb;--danger:#b3261e}
@media (prefers-color-scheme:dark){:root{--ground:#121316;--paper:#1a1d21;--ink:#e3e3e4;--faint:#a3a5a9;--line:#3a3d42;--alone:#26241c;--accent:#6cb2ec;--mention:#1b2f41;--danger:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.47 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main{max-width:52rem;margin:0 auto;padding:1.25rem 1rem}
header{padding-bottom:0}
h1{font-size:1.5rem;margin:0}
header p,.shows{color:var(--faint);margin:.25rem 0 .75rem}
.step{margin:0 0 2.25rem}
h2{font-size:1.1rem;margin:0;display:flex;gap:.6rem;align-items:baseline}
.number{flex:none;min-width:1.7rem;text-align:center;font-size:.85rem;border:1px solid var(--line);border-radius:1rem;padding:0 .4rem;color:var(--faint)}
.place,.view{background:var(--paper);border:1px solid var(--line);border-radius:8px;margin:.6rem 0;overflow:hidden}
.place>h3,.view>h3{margin:0;padding:.45rem .9rem;border-bottom:1px solid var(--line);font-size:.95rem}
.view{max-width:40rem;margin-left:auto;margin-right:auto;padding:0 .9rem .6rem;box-shadow:0 4px 18px rgb(0 0 0/.18)}
.view>h3{margin:0 -.9rem .4rem}
.view.home{max-width:none;box-shadow:none}
.message{display:flex;gap:.65rem;padding:.55rem .9rem}
.message.thread{margin-left:1.9rem;border-left:2px solid var(--line)}
.message.alone{background:var(--alone)}
.message.deleted .body>:not(.head){text-decoration:line-through;color:var(--faint)}
.face{flex:none;width:2.25rem;height:2.25rem;border-radius:6px;display:grid;place-items:center;font-weight:700;color:#fff;background:#4a4a68}
.face.app{background:#1f6f5c}.c0{background:#8a4b08}.c1{background:#7b2d5b}.c2{background:#35538a}.c3{background:#5b6b1f}.c4{background:#8a3324}.c5{background:#2f6b70}
.body{min-width:0;flex:1}
p{margin:.15rem 0;white-space:pre-line;overflow-wrap:anywhere}
.head{margin-top:0}
.badge{font-size:.65rem;font-weight:700;background:var(--line);border-radius:3px;padding:.05rem .25rem;vertical-align:.1em}
.mark,.small{color:var(--faint);font-size:.85rem;font-weight:400}
.mention{color:var(--accent);background:var(--mention);border-radius:3px;padding:0 .15rem}
h4{margin:.5rem 0 .2rem;font-size:1rem}
hr{border:0;border-top:1px solid var(--line);margin:.6rem 0}
details{border:1px solid var(--line);border-radius:8px;padding:.35rem .7rem;margin:.35rem 0}
summary{cursor:pointer}
.controls{display:flex;flex-wrap:wrap;gap:.35rem;margin:.4rem 0}
.button{display:inline-block;max-width:100%;border:1px solid var(--line);border-radius:5px;padding:.15rem .6rem;font-size:.85rem;font-weight:600;overflow-wrap:anywhere}
.button.main{background:#1f6f5c;border-color:#1f6f5c;color:#fff}
.button.danger{color:var(--danger);border-color:var(--danger)}
.field{border:1px solid var(--line);border-radius:5px;height:3.2rem}
.table{overflow-x:auto;margin:.35rem 0}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;font-weight:600;padding-bottom:.25rem}
td,th{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
.problem{color:var(--danger);font-weight:600}
@media (max-width:34rem){header,main{padding-left:.6rem;padding-right:.6rem}.message{padding:.5rem .6rem;gap:.5rem}.message.thread{margin-left:.6rem}.face{width:1.7rem;height:1.7rem;font-size:.85rem}}
`;
