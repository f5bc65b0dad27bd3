import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Observer, StepRun, WorkflowRun } from '../../rehearsal/runner/run-record.ts'
import { openTheatre, type Showing, type Theatre } from '../../rehearsal/theatre.ts'

/** A minute of AWS takes a second. */
const speed = 60

export interface RehearsedSystem extends Theatre {
  /** Changes a file of the user's repository; throws where `from` is not in it. */
  edit(file: string, from: string, to: string): void
  /** The names of the requests of a service, in their order, whoever made them. */
  requests(service: string, operation: string): readonly { readonly input: unknown; readonly at: number }[]
}

/** A system as `npm run rehearse` has it, without a Docker engine, for one test. */
export async function rehearseSystem(project: string): Promise<RehearsedSystem> {
  const directory = mkdtempSync(join(tmpdir(), `${project}-`))
  const people = { approves: () => Promise.resolve(true) }
  const theatre = await openTheatre({ directory, project, speed, engine: false, people, observer: () => undefined })
  return {
    ...theatre,
    edit(file, from, to) {
      const path = join(theatre.checkout.directory, file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
      writeFileSync(path, text.replace(from, to))
    },
    requests: (service, operation) => theatre.aws.journal.of(service, operation),
    async [Symbol.asyncDispose]() {
      await theatre[Symbol.asyncDispose]()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The step that uses one of our actions, or that has this name. */
export function stepOf(run: WorkflowRun, job: string, what: string): StepRun {
  const steps = run.jobs.find(({ id }) => id === job)?.steps ?? []
  const found = steps.find(
    ({ phase, uses, name }) => phase === 'main' && (uses?.includes(what) === true || name === what),
  )
  if (found === undefined)
    throw new Error(`job ${job} has no step ${what}: ${steps.map(({ name }) => name).join(', ')}`)
  return found
}

export const logOf = ({ log }: StepRun): string => log.map(({ text }) => text).join('\n')
export const errorsOf = (run: WorkflowRun): readonly string[] =>
  run.jobs
    .flatMap(({ annotations, steps }) => [...annotations, ...steps.flatMap((step) => step.annotations)])
    .filter(({ level }) => level === 'error')
    .map(({ text }) => text)
export const conclusions = (run: WorkflowRun): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(run.jobs.map(({ id, conclusion }) => [id, conclusion]))

/** Does something once, when the job begins. */
export function whenJobStarts(id: string, act: () => void): Observer {
  return (event) => {
    if (event.kind === 'job-started' && event.job.id === id) act()
  }
}

/** Cancels the run as the button on GitHub does, as soon as its log holds this. */
export function cancelAt(text: string): Pick<Showing, 'observer' | 'signal'> & { readonly cancelledAt: () => number } {
  const cancellation = new AbortController()
  let at = 0
  return {
    signal: cancellation.signal,
    observer: (event) => {
      if (event.kind !== 'log' || !event.entry.text.includes(text) || at > 0) return
      at = performance.now()
      cancellation.abort()
    },
    cancelledAt: () => at,
  }
}
