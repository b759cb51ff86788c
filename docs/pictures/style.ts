/**
 * What the picture adds to the components' own look: one font for every weight, lines kept as written, emoji as large
 * as Discord's, and the typed command.
 */
export const STYLE = `
@font-face { font-family: 'gg sans'; font-weight: 100 500; src: local('Noto Sans CJK JP'), local('NotoSansCJKjp-Regular'); }
@font-face { font-family: 'gg sans'; font-weight: 600 900; src: local('Noto Sans CJK JP Bold'), local('NotoSansCJKjp-Bold'); }
html, body { margin: 0; background: #36393e; }
discord-messages { border: 0; padding: 4px 0 8px; }
discord-message { padding-right: 1em; }
discord-embed-description, discord-embed-field { line-height: 1.25rem; }
discord-embed-fields { grid-template-columns: repeat(12, minmax(0, auto)); }
discord-embed-footer { grid-column: 1 / 1; color: #b9bbbe; }
discord-string-select-menu { flex: 1; font-size: 14px; margin: 4px 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.text strong { font-weight: 700; color: #fff; }
.asked { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; margin: 0 0 6px 56px; font-size: 13px; line-height: 20px; color: #b9bbbe; }
.asked img { width: 16px; height: 16px; border-radius: 50%; }
.asked .who { color: #fff; font-weight: 500; }
.asked .command { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 1px 6px; font-weight: 600; }
.asked .option { background: #202225; border-radius: 3px; overflow: hidden; display: inline-flex; }
.asked .option > * { padding: 1px 6px; }
.asked .option .name { background: #2f3136; }
.asked .option .value { color: #fff; }
.only-you { font-size: 12px; color: #949ba4; margin-top: 4px; }
`
