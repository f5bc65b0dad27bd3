import { html, trusted, type Html } from './html.ts'
import { renderInline } from './markdown-inline.ts'

/**
 * The Markdown of job summaries, and no more: headings, paragraphs, tables, lists, code blocks, rules, and <details>. All
 * other HTML is shown as text, so nothing that a summary quotes can act on the page. Headings start at `level`.
 */
export function renderMarkdown(markdown: string, level = 4): Html {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n')
  const blocks: Html[] = []
  let openDetails = 0
  let position = 0
  while (position < lines.length) {
    const block = readBlock(lines, position, level)
    openDetails += block.details ?? 0
    if (openDetails < 0) openDetails = 0
    else if (block.html !== undefined) blocks.push(block.html)
    position = block.end
  }
  return html`${blocks}${trusted('</details>'.repeat(openDetails))}`
}

interface Block {
  readonly html?: Html
  /** The line after the block. */
  readonly end: number
  /** 1 opens a <details>, -1 closes one. */
  readonly details?: 1 | -1
}

function readBlock(lines: readonly string[], start: number, level: number): Block {
  const line = lines[start] ?? ''
  if (line.trim() === '') return { end: start + 1 }

  const fence = /^(`{3,}|~{3,})\s*(\S*)/.exec(line)
  if (fence) return codeBlock(lines, start, fence)

  const details = /^<details>\s*(?:<summary>(.*?)<\/summary>)?\s*$/.exec(line)
  if (details) {
    const own = details[1] ?? /^<summary>(.*?)<\/summary>\s*$/.exec(lines[start + 1] ?? '')?.[1]
    const end = details[1] === undefined && own !== undefined ? start + 2 : start + 1
    const summary = html`<summary>${renderInline(own ?? 'Details')}</summary>`
    return { html: html`${trusted('<details>')}${summary}`, end, details: 1 }
  }
  if (/^<\/details>\s*$/.test(line)) return { html: trusted('</details>'), end: start + 1, details: -1 }

  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
  if (heading) {
    const tag = trusted(`h${Math.min(6, level - 1 + (heading[1] ?? '').length)}`)
    return { html: html`<${tag}>${renderInline(heading[2] ?? '')}</${tag}>`, end: start + 1 }
  }
  if (/^(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return { html: trusted('<hr>'), end: start + 1 }
  if (isTable(lines, start)) return table(lines, start)
  if (listItem.test(line)) return list(lines, start)

  let end = start + 1
  while (end < lines.length && !startsBlock(lines, end)) end++
  return { html: html`<p>${renderInline(lines.slice(start, end).join('\n'))}</p>`, end }
}

const startsBlock = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? ''
  return /^\s*$|^#{1,6}\s|^(`{3,}|~{3,})|^<\/?details>/.test(line) || listItem.test(line) || isTable(lines, at)
}

function codeBlock(lines: readonly string[], start: number, [, fence = '', language = '']: RegExpExecArray): Block {
  const closing = lines.findIndex((line, index) => index > start && line.trimEnd() === fence)
  const end = closing < 0 ? lines.length : closing
  const caption = language === 'mermaid' && html`<figcaption>Mermaid diagram, as text</figcaption>`
  const code = html`<pre tabindex="0"><code>${lines.slice(start + 1, end).join('\n')}</code></pre>`
  return { html: html`<figure>${caption}${code}</figure>`, end: end + 1 }
}

const isTable = (lines: readonly string[], at: number): boolean =>
  /^\s*\|/.test(lines[at] ?? '') && /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(lines[at + 1] ?? '')

function table(lines: readonly string[], start: number): Block {
  let end = start + 2
  while (/^\s*\|/.test(lines[end] ?? '')) end++
  const head = cells(lines[start] ?? '')
  const rows = lines.slice(start + 2, end).map(cells)
  const headRow =
    head.some((cell) => cell !== '') &&
    html`<thead>
      <tr>
        ${head.map((cell) => html`<th>${renderInline(cell)}</th>`)}
      </tr>
    </thead>`
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${renderInline(cell)}</td>`)}
      </tr>`,
  )
  return {
    html: html`<div class="table" tabindex="0">
      <table>
        ${headRow}
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>`,
    end,
  }
}

/** Cells between pipes; an escaped pipe belongs to its cell. */
const cells = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

const listItem = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/

function list(lines: readonly string[], start: number): Block {
  const [, margin = '', mark = ''] = listItem.exec(lines[start] ?? '') ?? []
  const items: Html[] = []
  let end = start
  for (let item = listItem.exec(lines[end] ?? ''); item; item = listItem.exec(lines[end] ?? '')) {
    const [, indent = '', , text = ''] = item
    if (indent.length < margin.length) break
    end++
    const nested = (listItem.exec(lines[end] ?? '')?.[1] ?? '').length > margin.length ? list(lines, end) : undefined
    items.push(html`<li>${renderInline(text)}${nested?.html}</li>`)
    if (nested) end = nested.end
  }
  return {
    html: /\d/.test(mark)
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`,
    end,
  }
}
