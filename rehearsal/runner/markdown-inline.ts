import { html, trusted, type Html } from './html.ts'

interface Rule {
  readonly pattern: RegExp
  readonly render: (match: RegExpExecArray) => Html
}

/** In the order in which they win where two begin at the same place. */
const rules: readonly Rule[] = [
  {
    pattern: /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/,
    render: ([, , code = '']) => html`<code>${unpad(code)}</code>`,
  },
  { pattern: /<br\s*\/?>/, render: () => trusted('<br>') },
  { pattern: /\*\*(?=\S)([^]+?)\*\*/, render: ([, text = '']) => html`<strong>${renderInline(text)}</strong>` },
  {
    pattern: /(?<![\w*])[*_](?=\S)([^*_]+?)[*_](?![\w*])/,
    render: ([, text = '']) => html`<em>${renderInline(text)}</em>`,
  },
  { pattern: /\[([^\]]*)\]\(([^)\s]*)\)/, render: ([, text = '', url = '']) => link(text, url) },
  { pattern: /&(#\d{1,7}|[a-z]{2,6});/, render: ([entity]) => trusted(entity) },
  { pattern: /\\([!-/:-@[-`{-~])/, render: ([, character = '']) => html`${character}` },
]

export function renderInline(text: string): Html {
  const parts: Html[] = []
  let rest = text
  for (let found = firstMatch(rest); found !== undefined; found = firstMatch(rest)) {
    parts.push(html`${rest.slice(0, found.match.index)}${found.rule.render(found.match)}`)
    rest = rest.slice(found.match.index + found.match[0].length)
  }
  return html`${parts}${rest}`
}

function firstMatch(text: string): { rule: Rule; match: RegExpExecArray } | undefined {
  let first: { rule: Rule; match: RegExpExecArray } | undefined
  for (const rule of rules) {
    const match = rule.pattern.exec(text)
    if (match !== null && (first === undefined || match.index < first.match.index)) first = { rule, match }
  }
  return first
}

/** A space on both sides lets a code span begin or end with a backtick; it is not part of the code. */
const unpad = (code: string): string => (/^ .*\S.* $/s.test(code) ? code.slice(1, -1) : code)

/** Only https leads anywhere; any other target is shown beside its text. */
const link = (text: string, url: string): Html =>
  /^https:\/\/[^\s<>"]+$/.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${renderInline(text)}</a>`
    : html`${renderInline(text)} (${url})`
