/**
 * The filter patterns of branches, tags and paths:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 * `*` stops at a slash, `**` does not, `?` and `+` repeat the character before them, `!` takes back, the last match decides.
 */
export function matchesFilter(patterns: readonly string[], candidate: string): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (toRegExp(negative ? pattern.slice(1) : pattern).test(candidate)) matched = !negative
  }
  return matched
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\[[^\]]*\]|\\.|[.(){}^$|/]/g, (token) => {
    if (token === '**/') return '(?:.*/)?'
    if (token === '**') return '.*'
    if (token === '*') return '[^/]*'
    return token.startsWith('[') || token.startsWith('\\') ? token : `\\${token}`
  })
  return new RegExp(`^${source}$`)
}
