import { systemClock, type Clock } from './clock.ts'
import type { ActionDefinition, InputsOf, OutputsOf } from './define-action.ts'
import { kebab } from './define-action.ts'
import { Cancelled, InputError, renderFailure, WorldError } from './errors.ts'
import { neutralise, type Log } from './log.ts'
import { code, escapeMarkdown, failureBlock, paragraphs } from './markdown.ts'
import { parseInputs } from './parse-inputs.ts'
import type { Result } from './result.ts'

/** The runner as an action meets it. */
export interface Host {
  readonly log: Log
  readInput(name: string): string
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): Promise<void>
  /** Marks the step as failed; the process still ends by itself. */
  fail(message: string): void
  /** Kept by the runner from the step to its post step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions */
  saveState(name: string, value: string): void
  /** `''` where nothing was saved. */
  readState(name: string): string
  /** Calls back once on SIGINT or SIGTERM. */
  onCancel(callback: () => void): Disposable
}

/** What every story gets besides its inputs. */
export interface Stage<O> {
  readonly log: Log
  readonly clock: Clock
  /** Aborted, with a Cancelled as its reason, when the workflow run is cancelled. */
  readonly signal: AbortSignal
  /** Outputs that are known before the end, so that even a killed job leaves them. */
  readonly setOutputs: (outputs: O) => void
  /** What the post step needs to know if this process is ended before its end; `''` when there is nothing to do any more. */
  readonly remember: (memory: string) => void
}

type Story<A extends ActionDefinition> = (
  inputs: InputsOf<A>,
  stage: Stage<OutputsOf<A>>,
) => Promise<Result<OutputsOf<A>>>

/** What an action with a post step does in it with what its step remembered. Answers the summary. */
type Epilogue = (memory: string, stage: Pick<Stage<object>, 'log' | 'clock' | 'signal'>) => Promise<string>

interface WithPost<A extends ActionDefinition> {
  readonly story: Story<A>
  readonly epilogue: Epilogue
}

/**
 * Runs an action as GitHub's runner expects it and is the only place that reads inputs, writes outputs and summary, and fails the step:
 * outputs and summary first, then one failure. `story` is loaded and run after the inputs are valid, so that bad input costs no SDK.
 * The post step is the same process started once more; it has something to do only where the step remembered something.
 */
export async function runAction<const A extends ActionDefinition>(
  action: A,
  host: Host,
  told: Story<A> | WithPost<A>,
): Promise<void> {
  if (typeof told === 'function') return runStory(action, host, told)
  if (host.readState('begun') !== '') return runEpilogue(host, told.epilogue)
  host.saveState('begun', 'true')
  return runStory(action, host, told.story)
}

async function runEpilogue(host: Host, epilogue: Epilogue): Promise<void> {
  const memory = host.readState('memory')
  if (memory === '') return
  const cancellation = new AbortController()
  using _ = host.onCancel(() => cancellation.abort(new Cancelled()))
  try {
    const summary = await epilogue(memory, { log: host.log, clock: systemClock, signal: cancellation.signal })
    if (summary !== '') await host.writeSummary(withinLimit(summary))
  } catch (error) {
    // The verdict was given by the step; what goes wrong after it is told and changes nothing.
    host.log.warn(error instanceof Error ? error.message : String(error))
  }
}

async function runStory<const A extends ActionDefinition>(action: A, host: Host, story: Story<A>): Promise<void> {
  const setOutputs = (outputs: OutputsOf<A>) => {
    for (const [name, value] of Object.entries(outputs)) {
      if (typeof value === 'string') host.setOutput(kebab(name), value)
    }
  }
  const cancellation = new AbortController()
  using _ = host.onCancel(() => cancellation.abort(new Cancelled()))
  try {
    const inputs = parseInputs(action, host.readInput)
    const remember = (memory: string) => host.saveState('memory', memory)
    const stage = { log: host.log, clock: systemClock, signal: cancellation.signal, setOutputs, remember }
    const result = await story(inputs, stage)
    setOutputs(result.outputs)
    await host.writeSummary(withinLimit(result.summary))
    if (result.failure) host.fail(neutralise(renderFailure(result.failure)))
  } catch (error) {
    // What a request throws when it is ended by the cancellation is not what happened.
    const { message, summary } = explain(action, cancellation.signal.aborted ? cancellation.signal.reason : error)
    await host.writeSummary(withinLimit(summary))
    host.fail(neutralise(message))
  }
}

/** GitHub drops a summary above 1 MiB whole, with nothing but an annotation, so ours stays below 900 kB. */
const summaryLimitBytes = 900_000

function withinLimit(summary: string): string {
  const bytes = Buffer.from(summary)
  if (bytes.length <= summaryLimitBytes) return summary
  const cut = bytes
    .subarray(0, summaryLimitBytes)
    .toString()
    .replace(/\uFFFD$/, '')
  return `${cut}\n\nThis summary was cut: it had ${bytes.length} bytes.\n`
}

/** The user's fault, the world's refusal, a cancellation and our own defect are four different messages. */
function explain({ name, title }: ActionDefinition, error: unknown): { message: string; summary: string } {
  const heading = `## ❌ ${escapeMarkdown(title)}`
  if (error instanceof InputError) {
    const message = [
      `${name}: nothing was touched, because the inputs are not right:`,
      ...error.problems.map((each) => `- ${each}`),
    ]
    const problems = error.problems.map((each) => `- ${escapeMarkdown(each)}`).join('\n')
    return {
      message: message.join('\n'),
      summary: paragraphs(heading, 'Nothing was touched, because the inputs are not right:', problems),
    }
  }
  if (error instanceof WorldError)
    return { message: error.message, summary: paragraphs(heading, failureBlock(error.failure)) }
  if (error instanceof Cancelled) {
    const message = `${name}: the workflow run was cancelled before the action came to an end. Whatever it had begun in AWS goes on there: see the last lines of its log before you run the job again.`
    return { message, summary: paragraphs(heading, escapeMarkdown(message)) }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = `${name}: this is a defect of the action, not of your workflow. Please report it with these lines.\n${stack}`
  return {
    message,
    summary: paragraphs(heading, 'This is a defect of the action, not of your workflow.', code(String(error))),
  }
}
