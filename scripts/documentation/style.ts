/** The one style sheet of the pages: the fonts and colours of whoever reads, on paper too. */
export const style = `:root { color-scheme: light dark; --link: #0b57b0; --faint: #555; --line: #bbb; }
@media (prefers-color-scheme: dark) { :root { --link: #9ecbff; --faint: #bbb; --line: #555; } }
html { background: Canvas; color: CanvasText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.1rem; margin: 0; }
h3 { font-size: 1rem; margin: 1rem 0 0; }
p { margin: 0.4rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
code, pre, .path { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; border-left: 3px solid var(--line); margin: 0.4rem 0; padding: 0.2rem 0 0.2rem 0.8rem; }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
section:target { border-top: 3px solid; }
ul { padding-left: 1.2rem; }
li { margin: 0.3rem 0; }
dt { margin-top: 0.5rem; }
dd { margin-left: 1.2rem; }
i, .note { color: var(--faint); font-style: normal; }
.method { font-weight: 700; }
.areas { columns: 16rem; }
.list { list-style: none; padding: 0; }
@media print { body { max-width: none; } section { break-inside: auto; } h2, h3 { break-after: avoid; } a { color: inherit; } }
`;
