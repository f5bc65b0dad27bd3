/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: lines `name=value`, or
 * `name<<DELIMITER`, the value's lines, `DELIMITER`. Throws on anything else, as GitHub's runner does.
 */
export function parseFileCommand(content: string): [name: string, value: string][] {
  const pairs: [string, string][] = []
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    if (name === '' || delimiter === '')
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
    const end = lines.indexOf(delimiter, i + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs.push([name, lines.slice(i + 1, end).join('\n')])
    i = end
  }
  return pairs
}

/** GITHUB_PATH holds one folder a line. */
export const parsePathFile = (content: string): string[] => content.split(/\r?\n/).filter((line) => line !== '')
