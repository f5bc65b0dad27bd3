/** The known name that was probably meant: the one that shares most pairs of letters (Dice's coefficient), if at least half of them. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const likenesses = known.map((each) => ({ each, likeness: likeness(pairsOf(name), pairsOf(each)) }))
  return likenesses.filter((one) => one.likeness >= 0.5).sort((a, b) => b.likeness - a.likeness)[0]?.each
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size)
}

/** With the beginning and the end as letters of their own; case and punctuation do not count. */
function pairsOf(name: string): ReadonlySet<string> {
  const plain = ` ${name.toLowerCase().replace(/[^a-z0-9]/g, '')} `
  return new Set(Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2)))
}
