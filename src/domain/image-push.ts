/** What `docker push` came to. */
export type PushVerdict =
  | { readonly kind: 'pushed'; readonly digest: string }
  /** The tag exists and may not be moved. ECR says so of equal content too: https://github.com/moby/buildkit/issues/3776 */
  | { readonly kind: 'immutable' }
  /** May go well a moment later, after another login. */
  | { readonly kind: 'passing'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

const pushedDigest = /\bdigest: (sha256:[0-9a-f]{64})\b/
const passing =
  /\bEOF\b|\b(429|500|502|503|504)\b|too ?many ?requests|timeout|connection (reset|refused)|broken pipe|TLS handshake|token has expired/i

/** Judges by the last lines of the command, since Docker has no exit codes of its own for these. */
export function judgePush(exitCode: number | undefined, lines: readonly string[]): PushVerdict {
  const digest = lines.map((line) => pushedDigest.exec(line)?.[1]).find((found) => found !== undefined)
  if (exitCode === 0 && digest !== undefined) return { kind: 'pushed', digest }
  if (exitCode === 0) return { kind: 'refused', reason: 'docker push named no digest' }
  const reason = lastWords(lines)
  if (/immutable/i.test(reason)) return { kind: 'immutable' }
  return { kind: passing.test(reason) ? 'passing' : 'refused', reason }
}

/** The line that says why a command ended: its last error, else its last line. */
export function lastWords(lines: readonly string[]): string {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  return said.findLast((line) => /^(ERROR|error|Error)\b/.test(line)) ?? said.at(-1) ?? 'it said nothing'
}
