import type { Failure } from './errors.ts'

/** Makes outside text safe inside a Markdown paragraph or table cell; GitHub's own summary builder does not escape. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]()#+!|<>&@~]/g, (each) => `&#${each.charCodeAt(0)};`)
      // GitHub makes links of bare addresses.
      .replaceAll('://', '&#58;//')
      .replace(/\bwww\./gi, 'www&#46;')
      .replace(/\s*\r?\n\s*/g, '<br>')
  )
}

/** `text` in a code span, whatever backticks it holds; a pipe would end a table cell even there, so it is escaped. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return fence + pad + text.replace(/\r?\n/g, ' ').replace(/\|/g, '\\|') + pad + fence
}

export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Cells are Markdown already: escape outside text before it comes here. Rows beyond `maxRows` are counted, not shown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], maxRows = 200): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const shown = rows.slice(0, maxRows).map(line)
  const more = rows.length > maxRows ? [`\n${rows.length - maxRows} more rows are not shown.`] : []
  return [line(head), line(head.map(() => '---')), ...shown, ...more].join('\n')
}

/** What one decides from, a row a fact; a fact without a value has no row. Values are Markdown already. */
export function factTable(facts: readonly (readonly [name: string, value: string | undefined])[]): string {
  return table(
    ['', ''],
    facts.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

/** A failure in its three parts, escaped. */
export function failureBlock({ subject, happened, remedy }: Failure): string {
  return `**${escapeMarkdown(subject)}**: ${escapeMarkdown(happened)}\n\n${escapeMarkdown(remedy)}`
}

/** Paragraphs with a blank line between them; absent ones are left out. */
export function paragraphs(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n'
}
