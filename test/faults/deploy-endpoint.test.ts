import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inParallel, runAtGate, type Circumstances, type GatedRun } from './bundle-at-gate.ts'
import { openAws } from './deployed-stacks.ts'

// The shipped bundle as a process, killed at every request that it makes in a run in which nothing goes wrong.

let workspace: string
let place: Awaited<ReturnType<typeof openAws>>

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'faults-'))
  place = await openAws(workspace)
}, 60_000)
afterAll(async () => {
  await place.aws[Symbol.asyncDispose]()
  rmSync(workspace, { recursive: true, force: true })
}, 60_000)

const kinds = ['creation', 'update'] as const
type Kind = (typeof kinds)[number]
let lastRunId = 1_000
let lastName = 0

/** One step of one workflow run, with a stack of its own. */
async function prepare(kind: Kind) {
  const name = `subject-${(lastName += 1)}`
  const subject = await place.make(kind, name)
  const runId = String((lastRunId += 1))
  const run = (given: Partial<Circumstances> = {}) =>
    runAtGate(subject, { action: 'deploy-endpoint', aws: place.aws, workspace, runId, ...given })
  const resultOf = ({ code, outputs }: GatedRun) => {
    const { outcome = 'none', ...stable } = stableOf(outputs, name)
    return { outcome, result: { code, outputs: stable, holdings: subject.holdings() } }
  }
  return { subject, run, resultOf }
}

/** What is told of the run, and not of what there is after it. */
const ofTheRun = ['changes', 'change-set', 'previous-model-package-arn']

/** The outputs without what differs from stack to stack. */
function stableOf(outputs: string, name: string): Readonly<Record<string, string>> {
  const lines = outputs.replaceAll(name, 'NAME').matchAll(/^(\S+?)=(.*)$/gm)
  return Object.fromEntries(
    [...lines]
      .filter(([, key = '']) => !ofTheRun.includes(key))
      .map(([, key, value = '']) => [key, value.replace(/(EndpointConfig-|stack(\/|%2F)NAME(\/|%2F)).*/, '$1ID')]),
  )
}

const say = (line: string) => void process.stdout.write(`${line}\n`)
const processesAtOnce = 8

/** Where a run is killed, and when it is run again. */
interface Moment {
  readonly at: number
  readonly operation: string
  readonly when: 'before' | 'after'
  readonly again: 'at once' | 'when it has ended'
}

/**
 * Before AWS sees a request, and after it has done what was asked; to have read something and to ask for nothing more is the same as before the next
 * request. Once CloudFormation is at work, the next run finds it so, or finds it done.
 */
function momentsOf(asked: readonly string[]): readonly Moment[] {
  const begun = asked.indexOf('ExecuteChangeSet')
  return asked.flatMap((operation, index): Moment[] => {
    const at = index + 1
    const changes = !/^(Describe|List|Get)/.test(operation)
    return [
      { at, operation, when: 'before', again: 'at once' },
      ...(changes ? [{ at, operation, when: 'after', again: 'at once' } as const] : []),
      ...(index >= begun ? [{ at, operation, when: 'after', again: 'when it has ended' } as const] : []),
    ]
  })
}

test.each(kinds)(
  'a %s whose runner is killed at any request, and run again, leaves what a quiet one leaves: one stack, and nothing besides',
  async (kind) => {
    const quiet = await runQuietly(kind)
    const moments = momentsOf(quiet.asked)
    const [met, outcomes] = [new Map<string, number>(), new Map<string, number>()]
    let killed = 0
    const results = await inParallel(processesAtOnce, moments, async ({ at, operation, when, again }) => {
      const { subject, run, resultOf } = await prepare(kind)
      const first = await run({ blow: { signal: 'SIGKILL', at, when, answered: false } })
      if (first.afterBlowMs !== undefined) killed += 1
      if (again === 'when it has ended') await place.settled(subject)
      count(met, subject.status() ?? 'no stack')
      const { outcome, result } = resultOf(await run({ attempt: 2 }))
      await subject.remove()
      count(outcomes, outcome)
      return { killed: `${when} ${at}: ${operation}`, again, ...result }
    })
    say(
      `${kind}: ${quiet.asked.length} requests, killed ${killed} times, run again ${moments.length} times; then there was ${told(met)}; it ended ${told(outcomes)}`,
    )
    expect(results).toEqual(
      moments.map(({ at, operation, when, again }) => ({
        killed: `${when} ${at}: ${operation}`,
        again,
        ...quiet.result,
      })),
    )
    // What the run before has done is found done.
    expect([...outcomes.keys()].toSorted()).toEqual([quiet.outcome, 'unchanged'].toSorted())
    // A busy machine may need a look more or less than the quiet run; then the process has ended before its request.
    expect(killed).toBeGreaterThan(moments.length * 0.9)
  },
  300_000,
)

test('G1, G2, G3: cancelled while CloudFormation is at work it is out at once, says what goes on, and the next attempt takes it over', async () => {
  const { asked } = await runQuietly('creation')
  const at = asked.indexOf('ExecuteChangeSet') + 2
  const { subject, run } = await prepare('creation')
  const cancelled = await run({ blow: { signal: 'SIGINT', at, when: 'after', answered: true } })
  expect(cancelled.afterBlowMs).toBeLessThan(5_000)
  expect(cancelled.code).toBe(1)
  expect(cancelled.log).toMatch(/^stack subject-\d+: creation begun \(arn:aws:cloudformation:/m)
  expect(cancelled.log).toMatch(
    /^::error::.*the workflow run was cancelled .* Whatever it had begun in AWS goes on there/m,
  )
  expect(cancelled.outputs).toMatch(/^stack-name=subject-\d+$/m)
  expect(cancelled.summary).toContain('cancelled')
  expect(subject.status()).toMatch(/^CREATE_(IN_PROGRESS|COMPLETE)$/)
  const next = await run({ attempt: 2 })
  expect(next.code).toBe(0)
  expect(subject.holdings()).toHaveLength(4)
  await subject.remove()
}, 60_000)

async function runQuietly(kind: Kind) {
  const { subject, run, resultOf } = await prepare(kind)
  const quiet = await run()
  const { outcome, result } = resultOf(quiet)
  await subject.remove()
  expect({ outcome, ...result }).toMatchObject({
    outcome: kind === 'creation' ? 'created' : 'updated',
    code: 0,
    holdings: [
      expect.stringMatching(/^stack (CREATE|UPDATE)_COMPLETE$/),
      `model of ${subject.inputs['model-package-arn']}`,
      'endpoint config',
      'endpoint InService',
    ],
  })
  return { asked: quiet.asked, outcome, result }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

const told = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([what, times]) => `${what} ${times} times`).join(', ')
