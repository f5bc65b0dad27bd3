import { kebab } from '../../src/kit/define-action.ts'
import type { Clock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { neutralise, type Log } from '../../src/kit/log.ts'
import type { Stage } from '../../src/kit/run-action.ts'

/** A stage that writes down what the user would see: the log as GitHub shows it, with masked secrets, and the outputs by their names in YAML. */
export function recordingStage<O extends object>({ clock }: { readonly clock: Clock }) {
  const cancellation = new AbortController()
  const masked: string[] = []
  const written: string[] = []
  const outputs: Record<string, string> = {}
  const memories: string[] = []
  const write = (text: string) => void written.push(...neutralise(text).split('\n'))
  const log: Log = {
    info: write,
    warn: (text) => write(`warning: ${text}`),
    group: (title) => {
      write(`▸ ${title}`)
      return { [Symbol.dispose]: () => write('◂') }
    },
    mask: (secret) => void masked.push(secret),
    annotate: ({ line, message, path, title }) => write(`error at ${path}:${line}: ${title}: ${message}`),
  }
  const stage: Stage<O> = {
    log,
    clock,
    signal: cancellation.signal,
    remember: (memory) => void memories.push(memory),
    setOutputs: (values) => {
      for (const [name, value] of Object.entries(values)) if (typeof value === 'string') outputs[kebab(name)] = value
    },
  }
  return {
    stage,
    outputs,
    masked,
    /** What a post step would find. */
    get memory(): string {
      return memories.at(-1) ?? ''
    },
    /** The log so far; a folded group stands between `▸ title` and `◂`. */
    get lines(): readonly string[] {
      return written.map((line) => masked.reduce((text, secret) => text.replaceAll(secret, '***'), line))
    },
    cancel: () => cancellation.abort(new Cancelled()),
  }
}
