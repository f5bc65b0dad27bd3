import { neutralise, type Log } from '../../src/kit/log.ts'

/** A log that keeps its lines as GitHub would show them: groups indent, warnings are marked. */
export function recordingLog(): Log & { readonly lines: string[]; readonly masked: string[] } {
  const lines: string[] = []
  const masked: string[] = []
  let indent = ''
  const write = (text: string) =>
    lines.push(
      ...neutralise(text)
        .split('\n')
        .map((line) => indent + line),
    )
  return {
    lines,
    masked,
    info: write,
    warn: (text) => write(`warning: ${text}`),
    group: (title) => {
      write(`▸ ${title}`)
      indent += '  '
      return { [Symbol.dispose]: () => void (indent = indent.slice(2)) }
    },
    mask: (secret) => void masked.push(secret),
    annotate: ({ line, message, path, title }) => write(`error at ${path}:${line}: ${title}: ${message}`),
  }
}
