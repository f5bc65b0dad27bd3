import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Clock } from '../../../src/kit/clock.ts'
import { systemClock } from '../../../src/kit/clock.ts'
import { jobs, oneJob, runYaml } from './run-yaml.ts'

/** A second in a hundredth of one: the runner's waits shrink, processes stay as they are. */
const fastClock: Clock = { now: systemClock.now, sleep: (ms, signal) => systemClock.sleep(ms / 100, signal) }

/** Cancels the run as soon as a log line says READY. */
function cancelWhenReady(yaml: string) {
  const cancel = new AbortController()
  return runYaml(yaml, {
    clock: fastClock,
    signal: cancel.signal,
    observer: (event) => {
      if (event.kind === 'log' && event.entry.text === 'READY') cancel.abort()
    },
  })
}

const catches = (signal: string, then: string) =>
  `exec python3 -u -c 'import signal,sys,time; signal.signal(signal.${signal}, lambda *_: (print("${signal}"), ${then})); print("READY"); time.sleep(60)'`

test.each([
  ['SIGINT comes first', catches('SIGINT', 'sys.exit(0)'), 'SIGINT'],
  [
    'SIGTERM follows where SIGINT changed nothing',
    catches('SIGTERM', 'sys.exit(0)').replace(
      'print("READY")',
      'signal.signal(signal.SIGINT, signal.SIG_IGN); print("READY")',
    ),
    'SIGTERM',
  ],
  [
    'what ignores both is killed',
    `exec python3 -u -c 'import signal,time; [signal.signal(s, signal.SIG_IGN) for s in (2, 15)]; print("READY"); time.sleep(60)'`,
    undefined,
  ],
])('%s', async (_, script, said) => {
  const told = await cancelWhenReady(oneJob(`- run: |\n    ${script}`))
  expect(told.log('one')).toEqual(['READY', ...(said === undefined ? [] : [said]), '✗ The operation was canceled.'])
  expect(told.job('one').steps[0]?.conclusion).toBe('cancelled')
  expect(told.run.conclusion).toBe('cancelled')
})

test('after a cancellation always(), cancelled() and post steps run, others and further jobs do not', async () => {
  const told = await cancelWhenReady(
    jobs(`
      one:
        runs-on: x
        steps:
          - { uses: ./actions/probe, with: { message: tidy } }
          - { id: long, run: 'echo READY; exec sleep 60' }
          - { run: echo no }
          - { if: failure(), run: echo no failure }
          - { if: cancelled(), run: 'echo was cancelled: \${{ steps.long.outcome }} \${{ job.status }}' }
          - { if: always(), run: echo always }
      two: { needs: one, runs-on: x, steps: [{ run: echo }] }
      three: { needs: one, if: always(), runs-on: x, steps: [{ if: always(), run: echo }] }
    `),
  )
  expect(told.conclusions).toEqual({ one: 'cancelled', two: 'skipped', three: 'cancelled' })
  expect(told.log('one').slice(-3)).toEqual([
    'was cancelled: cancelled cancelled',
    'always',
    'post tidy, remembers tidy of main',
  ])
})

test.each([
  ['obeys', ''],
  ['has to be killed', 'SIGINT SIGTERM'],
])('an action of ours that is cancelled and %s hands on what it saved to its post step', async (_, ignores) => {
  const told = await cancelWhenReady(oneJob(`- { uses: ./actions/patient, with: { ignores: '${ignores}' } }`))
  expect(told.log('one')).toEqual([
    'READY',
    '✗ The operation was canceled.',
    'post: begun true, remembers "first line\\nsecond = line"',
  ])
  expect(told.job('one').steps.map(({ phase, conclusion }) => [phase, conclusion])).toEqual([
    ['main', 'cancelled'],
    ['post', 'success'],
  ])
})

test('an action of ours whose time is over hands on what it saved, too', async () => {
  const told = await runYaml(oneJob(`- { uses: ./actions/patient, timeout-minutes: 1 }`), { clock: fastClock })
  expect(told.job('one').steps.map(({ phase, conclusion }) => [phase, conclusion])).toEqual([
    ['main', 'failure'],
    ['post', 'success'],
  ])
  expect(told.log('one').at(-1)).toContain('post: begun true')
})

test('a step whose condition still holds is not interrupted', async () => {
  const told = await cancelWhenReady(oneJob(`- { if: always(), run: 'echo READY; sleep 0.3; echo whole' }`))
  expect(told.log('one')).toEqual(['READY', 'whole'])
  expect(told.job('one')).toMatchObject({ conclusion: 'cancelled', steps: [{ conclusion: 'success' }] })
})

test('a step that takes longer than its time-out fails, a job is cancelled', async () => {
  const slow = 'echo begun; exec sleep 60'
  const told = await runYaml(
    jobs(`
      step: { runs-on: x, steps: [{ name: Slow, timeout-minutes: 1, run: '${slow}' }, { if: failure(), run: echo cleaned }] }
      job: { runs-on: x, timeout-minutes: 1, steps: [{ run: '${slow}' }, { if: cancelled(), run: echo cleaned }] }
    `),
    { clock: fastClock },
  )
  expect(told.conclusions).toEqual({ step: 'failure', job: 'cancelled' })
  expect(told.log('step')).toEqual(['begun', "✗ The action 'Slow' has timed out after 1 minutes.", 'cleaned'])
  expect(told.log('job')).toEqual(['begun', '✗ The operation was canceled.', 'cleaned'])
  expect(told.job('job').annotations[0]?.text).toContain('exceeded the maximum execution time of 1m')
})

test('a process left in the background lives until the end of the job, and not longer', async () => {
  const told = await runYaml(
    oneJob(`
      - run: 'sleep 60 > /dev/null 2>&1 & echo "PID=$!" >> "$GITHUB_ENV"'
      - run: kill -0 "$PID" && echo "alive $PID"
    `),
  )
  const pid = Number(/alive (\d+)/.exec(told.log('one')[0] ?? '')?.[1])
  expect(pid).toBeGreaterThan(0)
  while (isRunning(pid)) await new Promise(setImmediate)
})

/** A killed process may stay as a zombie until its new parent looks at it; ps then calls its state Z. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z]/.test(stdout.trim())
}
