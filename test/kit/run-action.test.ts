import { expect, test } from '@jest/globals'
import { defineAction, type OutputsOf } from '../../src/kit/define-action.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { count } from '../../src/kit/fields.ts'
import type { Result } from '../../src/kit/result.ts'
import { runAction, type Host, type Stage } from '../../src/kit/run-action.ts'
import { recordingLog } from './recording-log.ts'

const sample = defineAction({
  name: 'sample',
  title: 'Try <something>',
  description: 'A sample.',
  branding: { icon: 'box', color: 'purple' },
  inputs: { requests: count({ description: 'x', default: '3' }, { min: 1, max: 9 }) },
  outputs: { executionArn: 'x', outcome: 'x' },
  rules: [],
  permissions: [],
  example: '',
})
type Outputs = OutputsOf<typeof sample>
type Story = (inputs: { requests: number }, stage: Stage<Outputs>, cancel: () => void) => Promise<Result<Outputs>>

let cancelNow = () => {}

interface Post {
  readonly state?: Readonly<Record<string, string>>
  readonly epilogue?: Exclude<Parameters<typeof runAction>[2], (...given: never) => unknown>['epilogue']
}

/** Everything the runner would see, in the order in which it sees it. */
async function perform(story: Story, given = '', { state = {}, epilogue }: Post = {}) {
  const seen: string[] = []
  const log = recordingLog()
  let cancel = () => {}
  const host: Host = {
    log,
    readInput: () => given,
    setOutput: (name, value) => void seen.push(`output ${name}=${value}`),
    writeSummary: (markdown) => Promise.resolve(void seen.push(`summary ${markdown}`)),
    fail: (message) => void seen.push(`fail ${message}`),
    saveState: (name, value) => void seen.push(`state ${name}=${value}`),
    readState: (name) => state[name] ?? '',
    onCancel: (callback) => {
      cancel = cancelNow = callback
      return { [Symbol.dispose]: () => void seen.push('released') }
    },
  }
  const told = (inputs: { requests: number }, stage: Stage<Outputs>) => story(inputs, stage, () => cancel())
  await runAction(sample, host, epilogue ? { story: told, epilogue } : told)
  return { seen, lines: log.lines }
}

test('early outputs, then outputs and summary, and the failure last', async () => {
  const { seen } = await perform(({ requests }, stage) => {
    stage.setOutputs({ executionArn: 'arn:1' })
    const failure = {
      subject: 'execution 1',
      happened: `failed after ${requests} requests.`,
      remedy: 'Look at its log.',
    }
    return Promise.resolve({ outputs: { outcome: 'failed' }, summary: 'S', failure })
  })
  expect(seen).toEqual([
    'output execution-arn=arn:1',
    'output outcome=failed',
    'summary S',
    'fail execution 1: failed after 3 requests. Look at its log.',
    'released',
  ])
})

test('a good end does not fail the step', async () => {
  const { seen } = await perform(() => Promise.resolve({ outputs: { outcome: 'succeeded' }, summary: 'S' }))
  expect(seen).toEqual(['output outcome=succeeded', 'summary S', 'released'])
})

test('an output without a value is not set', async () => {
  const outputs: Record<string, string | undefined> = { outcome: undefined, executionArn: 'arn:1' }
  const { seen } = await perform(() => Promise.resolve({ outputs: outputs, summary: 'S' }))
  expect(seen).toEqual(['output execution-arn=arn:1', 'summary S', 'released'])
})

test('bad input is told before the story begins', async () => {
  let begun = false
  const { seen } = await perform(() => {
    begun = true
    return Promise.resolve({ outputs: {}, summary: '' })
  }, 'many')
  expect(begun).toBe(false)
  const problem = "input 'requests': expected a whole number from 1 to 9, got 'many'"
  expect(seen[0]).toBe(
    `summary ## ❌ Try &#60;something&#62;\n\nNothing was touched, because the inputs are not right:\n\n- ${problem}\n`,
  )
  expect(seen[1]).toBe(`fail sample: nothing was touched, because the inputs are not right:\n- ${problem}`)
})

test("the world's refusal is told in its own three parts, and cannot speak to the runner", async () => {
  const { seen } = await perform(() =>
    Promise.reject(new WorldError({ subject: 'stack a', happened: 'no\n::error::x', remedy: 'Allow it.' })),
  )
  expect(seen).toEqual([
    'summary ## ❌ Try &#60;something&#62;\n\n**stack a**: no<br>::error::x\n\nAllow it.\n',
    'fail stack a: no\n: :error::x. Allow it.',
    'released',
  ])
})

test('a cancellation reaches the story by its signal, and says what goes on', async () => {
  const { seen } = await perform((_, stage, cancel) => {
    cancel()
    return stage.clock.sleep(60_000, stage.signal).then(() => ({ outputs: {}, summary: 'slept' }))
  })
  expect(seen.at(-2)).toContain('fail sample: the workflow run was cancelled before the action came to an end.')
})

test('a defect of ours is called one, with its stack', async () => {
  const { seen } = await perform(() => Promise.reject(new TypeError('x is not a function')))
  expect(seen[1]).toMatch(
    /^fail sample: this is a defect of the action, not of your workflow\. .*\nTypeError: x is not a function\n {4}at /,
  )
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a library may do so
  const { seen: odd } = await perform(() => Promise.reject('a text'))
  expect(odd[1]).toMatch(/a text$/)
  const { seen: bare } = await perform(() => Promise.reject(Object.assign(new Error('no stack'), { stack: undefined })))
  expect(bare[1]).toMatch(/no stack$/)
})

test('a summary beyond the limit of GitHub is cut, and says so', async () => {
  const { seen } = await perform(() => Promise.resolve({ outputs: {}, summary: 'é'.repeat(500_000) }))
  const summary = seen[0] ?? ''
  expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000)
  expect(summary).toMatch(/é\n\nThis summary was cut: it had 1000000 bytes\.\n$/)
})

const never: Story = () => Promise.reject(new Error('the story was told again'))
const finish = { outputs: { outcome: 'succeeded' }, summary: 'S' }

test('a step with a post step says that it has begun, and what its post step needs to know', async () => {
  const story: Story = (_, stage) => {
    stage.remember('execution 1')
    return Promise.resolve(finish)
  }
  const { seen } = await perform(story, '', { epilogue: () => Promise.resolve('') })
  expect(seen.slice(0, 2)).toEqual(['state begun=true', 'state memory=execution 1'])
})

test('the post step does what is left, and writes a summary of its own', async () => {
  const epilogue: Post['epilogue'] = (memory, { log }) => {
    log.info(`looked at ${memory}`)
    return Promise.resolve(`what became of ${memory}`)
  }
  const { seen, lines } = await perform(never, '', { state: { begun: 'true', memory: 'execution 1' }, epilogue })
  expect(seen).toEqual(['summary what became of execution 1', 'released'])
  expect(lines).toEqual(['looked at execution 1'])
})

test('the post step of a step that came to its end does nothing', async () => {
  const { seen } = await perform(never, '', {
    state: { begun: 'true' },
    epilogue: () => Promise.reject(new Error('x')),
  })
  expect(seen).toEqual([])
})

test.each([
  [new Error('no credentials'), 'no credentials'],
  ['odd', 'odd'],
])('what goes wrong in the post step is told and changes no verdict', async (error: unknown, told) => {
  const epilogue: Post['epilogue'] = () => new Promise((_, reject: (reason: unknown) => void) => reject(error))
  const { seen, lines } = await perform(never, '', { state: { begun: 'true', memory: 'm' }, epilogue })
  expect(seen).toEqual(['released'])
  expect(lines).toEqual([`warning: ${told}`])
})

test('the post step can be cancelled as well', async () => {
  let aborted = false
  const { seen } = await perform(never, '', {
    state: { begun: 'true', memory: 'm' },
    epilogue: (_, { signal }) => {
      signal.addEventListener('abort', () => (aborted = true))
      cancelNow()
      return Promise.resolve('')
    },
  })
  expect(aborted).toBe(true)
  expect(seen).toContain('released')
})
