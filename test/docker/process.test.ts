import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runProcess } from '../../src/docker/process.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'

const calm = { clock: systemClock, signal: new AbortController().signal }
const shell = (script: string, ...rest: string[]) => ({ executable: 'sh', arguments: ['-c', script, ...rest] })

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'process-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('a program ends with its exit code, its output, and what both streams said last', async () => {
  const ended = await runProcess(shell('echo one; echo two; exit 3'), calm)
  expect(ended).toEqual({ exitCode: 3, stdout: 'one\ntwo', lastLines: ['one', 'two'] })
  expect((await runProcess(shell('echo bad >&2'), calm)).lastLines).toEqual(['bad'])
})

test('lines come as they are written, without colours, the last one without its newline', async () => {
  const lines: string[] = []
  const script = String.raw`printf '\033[31mred\033[0m\r\nmore'`
  await runProcess({ ...shell(script), onLine: (line) => lines.push(line) }, calm)
  expect(lines).toEqual(['red', 'more'])
})

test('of a long output the last fifty lines are kept', async () => {
  const { lastLines } = await runProcess(shell('i=0; while [ $i -lt 200 ]; do echo $i; i=$((i+1)); done'), calm)
  expect([lastLines.length, lastLines[0], lastLines.at(-1)]).toEqual([50, '150', '199'])
})

test('arguments arrive as they are: no shell reads them', async () => {
  const { stdout } = await runProcess(shell('printf %s "$1"', 'sh', '$(id) ; "quoted" *'), calm)
  expect(stdout).toBe('$(id) ; "quoted" *')
})

test('input goes to stdin; a program that does not read it still ends well', async () => {
  expect((await runProcess({ executable: 'cat', arguments: [], input: 'secret' }, calm)).stdout).toBe('secret')
  const unread = { ...shell('exec 0<&-; exit 0'), input: 'x'.repeat(1_000_000) }
  expect((await runProcess(unread, calm)).exitCode).toBe(0)
})

test('what is set for the program is added to the environment', async () => {
  const order = { ...shell('echo $SET_FOR_TEST; test -n "$PATH"'), environment: { SET_FOR_TEST: 'yes' } }
  expect(await runProcess(order, calm)).toMatchObject({ exitCode: 0, stdout: 'yes' })
})

test('a program that a signal ends has no exit code', async () => {
  expect((await runProcess(shell('kill -9 $$'), calm)).exitCode).toBeUndefined()
})

test('a program that does not exist is an error of Node, ENOENT', async () => {
  await expect(runProcess({ executable: 'no-such-program', arguments: [] }, calm)).rejects.toMatchObject({
    code: 'ENOENT',
  })
})

describe('cancellation', () => {
  const cancelOnLine = async (script: string, environment: Readonly<Record<string, string>> = {}) => {
    const cancellation = new AbortController()
    const order = { ...shell(script), environment, onLine: () => cancellation.abort(new Cancelled()) }
    const startedAt = performance.now()
    await expect(runProcess(order, { clock: systemClock, signal: cancellation.signal })).rejects.toThrow(Cancelled)
    return performance.now() - startedAt
  }
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0)
      return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
    } catch {
      return false
    }
  }

  test('SIGINT reaches the program and what it started', async () => {
    const toldFile = join(directory, 'told')
    const child = `trap 'echo $$ > ${toldFile}; exit' INT; echo ready; while :; do sleep 0.05; done`
    await cancelOnLine(`sh -c "$CHILD"; true`, { CHILD: child })
    expect(isAlive(Number(readFileSync(toldFile, 'utf8')))).toBe(false)
  })

  test('whoever ignores SIGINT is killed two seconds later', async () => {
    const pidFile = join(directory, 'stubborn')
    const elapsedMs = await cancelOnLine(
      `trap '' INT TERM; echo $$ > ${pidFile}; echo ready; while :; do sleep 1; done`,
    )
    expect(elapsedMs).toBeGreaterThan(1_900)
    expect(elapsedMs).toBeLessThan(5_000)
    expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false)
  })

  test('a cancelled run starts no program', async () => {
    const marker = join(directory, 'started')
    const signal = AbortSignal.abort(new Cancelled())
    await expect(runProcess(shell(`touch ${marker}`), { clock: systemClock, signal })).rejects.toThrow(Cancelled)
    expect(() => readFileSync(marker)).toThrow('ENOENT')
  })
})
