import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inParallel, runAtGate, type Circumstances, type GatedRun } from './bundle-at-gate.ts'
import { ended, isRunning, openAws, type Kind } from './subjects.ts'

// The shipped bundle as a process, and what may end it: at every request that it makes in a run in which nothing goes wrong.

let workspace: string
let place: Awaited<ReturnType<typeof openAws>>

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'faults-'))
  place = await openAws(workspace)
})
afterAll(async () => {
  await place.aws[Symbol.asyncDispose]()
  rmSync(workspace, { recursive: true, force: true })
})

/** Seconds of AWS: over at the second look. */
const short = 60
/** Not over before the test. */
const long = 1_200

let lastRunId = 1_000
let lastName = 0

/** One step of one workflow run, with a pipeline or state machine of its own. */
async function prepare(kind: Kind, lasts = short) {
  const name = `subject-${(lastName += 1)}`
  const subject = await place.make(kind, name, lasts)
  const runId = String((lastRunId += 1))
  const run = (given: Partial<Circumstances> = {}) => runAtGate(subject, { aws: place.aws, workspace, runId, ...given })
  /** As GitHub starts it after the step, however that ended. */
  const runPost = (memory: string) => run({ env: { STATE_begun: 'true', STATE_memory: memory } })
  const resultOf = ({ code, outputs }: GatedRun) => ({
    code,
    outputs: withoutIds(outputs, name),
    holdings: subject.holdings().map((holding) => holding.replaceAll(name, 'NAME')),
  })
  return { subject, run, runPost, resultOf }
}

/** The outputs as they stand in the end, without what differs from execution to execution. */
function withoutIds(outputs: string, name: string): Readonly<Record<string, string>> {
  const [, id = name] = /^execution-arn=.*[:/](.+)$/m.exec(outputs) ?? []
  const lines = outputs
    .replaceAll(id, 'ID')
    .replaceAll(name, 'NAME')
    .matchAll(/^(\S+?)=(.*)$/gm)
  return { ...Object.fromEntries([...lines].map(([, key, value]) => [key, value])), 'duration-seconds': 'SECONDS' }
}

/** What an undisturbed run asks for and leaves behind. */
async function runQuietly(kind: Kind) {
  const { run, resultOf } = await prepare(kind)
  const quiet = await run()
  const requests = quiet.asked.map((operation, index) => ({ at: index + 1, operation }))
  // The first request of a kind that was there before is that of the second look, which sees the end.
  const secondLook = requests.find(({ operation, at }) => quiet.asked.indexOf(operation) < at - 1)?.at ?? 0
  return { asked: quiet.asked, requests, secondLook, result: resultOf(quiet) }
}

const quietRuns = new Map<Kind, ReturnType<typeof runQuietly>>()
const quietRunOf = (kind: Kind) => {
  const known = quietRuns.get(kind) ?? runQuietly(kind)
  quietRuns.set(kind, known)
  return known
}

const say = (line: string) => void process.stdout.write(`${line}\n`)
const processesAtOnce = 8
const kinds = ['pipeline', 'state machine'] as const
const isStart = (operation: string | undefined) => operation?.startsWith('Start') === true

test('a run without a fault hands on everything', async () => {
  const pipeline = await quietRunOf('pipeline')
  expect(pipeline.result).toEqual({
    code: 0,
    outputs: expect.objectContaining({
      'execution-arn': expect.stringMatching(/execution\/ID$/),
      outcome: 'succeeded',
      'model-package-version': '1',
      metrics: '{"regression_metrics.mse.value":4.9}',
      conditions: '{"CheckMse":"True"}',
    }),
    holdings: [
      'pipeline NAME',
      'execution Succeeded',
      expect.stringMatching(/^model package 1, which names .*:commit, .*:execution/),
    ],
  })
  const stateMachine = await quietRunOf('state machine')
  expect(stateMachine.result).toMatchObject({ outputs: { output: '{"mse":4.9}' }, holdings: ['execution SUCCEEDED'] })
})

test.each(kinds)(
  'a %s whose runner is killed at any request, and run again, leaves one execution and the outputs of a quiet run',
  async (kind) => {
    const quiet = await quietRunOf(kind)
    const moments = [
      { when: 'before', again: 'at once' },
      { when: 'after', again: 'at once' },
      { when: 'after', again: 'when it has ended' },
    ] as const
    const cases = quiet.requests.flatMap((request) => moments.map((moment) => ({ ...request, ...moment })))
    const met = { nothing: 0, running: 0, ended: 0 }
    let killed = 0
    const results = await inParallel(processesAtOnce, cases, async ({ at, operation, when, again }) => {
      const { subject, run, resultOf } = await prepare(kind)
      const first = await run({ blow: { signal: 'SIGKILL', at, when, answered: false } })
      if (first.afterBlowMs !== undefined) killed += 1
      if (again === 'when it has ended') await ended(place.aws, subject)
      const [status] = subject.statuses()
      met[status === undefined ? 'nothing' : isRunning(status) ? 'running' : 'ended'] += 1
      return { killed: `${when} ${at}: ${operation}`, again, ...resultOf(await run({ attempt: 2 })) }
    })
    expect(results).toEqual(
      cases.map(({ at, operation, when, again }) => ({
        killed: `${when} ${at}: ${operation}`,
        again,
        ...quiet.result,
      })),
    )
    say(
      `${kind}: ${quiet.asked.length} requests, killed ${killed} times, run again ${cases.length} times; ` +
        `then there was no execution yet ${met.nothing} times, it ran ${met.running} times, it had ended ${met.ended} times`,
    )
    // A busy machine may need a look more or less than the quiet run; then the process has ended before its request.
    expect(killed).toBeGreaterThan(cases.length * 0.9)
    expect(Math.min(met.nothing, met.running, met.ended)).toBeGreaterThan(0)
  },
  300_000,
)

test.each(kinds)(
  'the post step of a %s whose process was killed at any request stops what runs, if the start was answered',
  async (kind) => {
    const quiet = await quietRunOf(kind)
    const begun = quiet.requests.slice(quiet.asked.findIndex(isStart), quiet.secondLook)
    const results = await inParallel(processesAtOnce, begun, async ({ at, operation }) => {
      const { subject, run, runPost } = await prepare(kind, long)
      const { memory } = await run({ blow: { signal: 'SIGKILL', at, when: 'after', answered: false } })
      expect(subject.statuses().map(isRunning)).toEqual([true])
      const { code, log } = await runPost(memory)
      return { at, operation, code, statuses: subject.statuses(), log }
    })
    const [atStart, ...later] = results
    // Nobody was left who knew of it; a run again would.
    expect(atStart).toMatchObject({ code: 0, statuses: [expect.stringMatching(/^(Executing|RUNNING)$/)], log: '' })
    for (const { code, statuses, log } of later) {
      expect({ code, statuses }).toEqual({ code: 0, statuses: [expect.stringMatching(/^(Stopped|ABORTED)$/)] })
      expect(log).toMatch(/ended Stopped after the cancellation/)
    }
    say(`${kind}: ${later.length} executions stopped by the post step`)
  },
  300_000,
)

test.each(kinds)(
  'a %s whose workflow run is cancelled at any request is out in less than five seconds, and nothing runs on but what a start that was never answered has begun',
  async (kind) => {
    const quiet = await quietRunOf(kind)
    const cases = quiet.requests.flatMap((request) => [true, false].map((answered) => ({ ...request, answered })))
    let slowestMs = 0
    const results = await inParallel(processesAtOnce, cases, async ({ at, answered, operation }) => {
      const { subject, run } = await prepare(kind, at < quiet.secondLook ? long : short)
      const { afterBlowMs = 0, asked, log } = await run({ blow: { signal: 'SIGINT', at, when: 'after', answered } })
      slowestMs = Math.max(slowestMs, afterBlowMs)
      return {
        at,
        operation,
        answered,
        asked,
        log,
        running: subject.statuses().filter((status) => /^(Executing|RUNNING)$/.test(status)),
      }
    })
    const runOn = results.filter(({ running }) => running.length > 0)
    expect(runOn.filter(({ answered, operation }) => answered || !isStart(operation))).toEqual([])
    expect(slowestMs).toBeLessThan(5_000)
    say(
      `${kind}: cancelled ${cases.length} times, out after ${Math.round(slowestMs)} ms at the latest, ${runOn.length} executions run on: ${runOn.map(({ at, answered, operation }) => `${at} ${operation}${answered ? '' : ' unanswered'}`).join(', ')}`,
    )
  },
  300_000,
)

test('a run whose execution failed after its runner was lost starts another when it is run again, and says so', async () => {
  const { subject, run } = await prepare('pipeline')
  place.aws.faults.inject({
    kind: 'step-failure',
    pipeline: subject.inputs['pipeline-name'] ?? '',
    step: 'Evaluate',
    reason: 'out of memory',
    times: 1,
  })
  await run({ blow: { signal: 'SIGKILL', at: 6, when: 'after', answered: false } })
  await ended(place.aws, subject)
  const { code, log } = await run({ attempt: 2 })
  expect(log).toMatch(/which an earlier attempt of this run has started, ended Failed: starting another/)
  expect({ code, statuses: subject.statuses() }).toEqual({ code: 0, statuses: ['Failed', 'Succeeded'] })
})
