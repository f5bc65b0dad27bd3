import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { serveParrot } from './served-parrot.ts'

// Labelled cases: what is shown of predictions, and what becomes of those that are missing.

let aws: Awaited<ReturnType<typeof serveParrot>>
beforeAll(async () => {
  aws = await serveParrot()
}, 30_000)
afterAll(() => aws[Symbol.asyncDispose]())

test.each([
  ['not shown', false],
  ['shown where that is asked for', true],
])('a text that a model predicted is %s', async (_, isShown) => {
  const samples = [
    ...[' of Bath', ' of York'].map((place) => ({ input: { generated_text: `Jane Doe${place}` }, truth: 'a name' })),
    { input: 'a name', truth: 'a name' },
    { input: '7', truth: 'a name' },
  ]
  const given = { 'results-file': 'results.json', 'junit-file': 'junit.xml', 'show-bodies': String(isShown) }
  const baseline = { 'baseline-endpoint': 'penguins-staging', thresholds: 'accuracy >= baseline.accuracy' }
  const { recording, ended, written } = aws.begin(samples, { ...given, ...baseline })
  const { outputs, summary } = await ended
  expect(outputs).toMatchObject({ outcome: 'passed', accuracy: '0.25' })
  const results = written.get('results.json') ?? ''
  const places = [...recording.lines, summary, results, written.get('junit.xml'), JSON.stringify(outputs)]
  expect(places.join('\n').includes('Jane Doe')).toBe(isShown)
  const { baseline: theirs, cases, quality } = JSON.parse(results) as Record<string, unknown>
  if (isShown) return
  expect(recording.lines).toContain(
    'case 1: passed, got a text of 16 characters within an object (predicted a text of 16 characters, truth a name)',
  )
  expect(summary).toContain('| a name | 1 | **1** | 2 |')
  const confusion = { classes: ['7', 'a name', 'another text'] }
  expect({ theirs, quality }).toMatchObject({ theirs: { quality: { confusion } }, quality: { confusion } })
  const predicted = ['a text of 16 characters', 'a text of 16 characters', 'a name', 7]
  expect(cases).toMatchObject(predicted.map((each) => ({ predicted: each })))
})

describe('labelled cases whose answers hold no prediction', () => {
  const rows = (count: number, input: unknown, truth: string | number) =>
    Array.from({ length: count }, () => ({ input, truth }))

  test('are classified wrongly', async () => {
    const samples = [...rows(99, { prediction: null }, 'a'), ...rows(1, { prediction: 'a' }, 'a')]
    const { outputs, failure, summary } = await aws.smoke(samples, { thresholds: 'accuracy >= 0.9' })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', accuracy: '0.01' })
    expect(failure?.happened).toBe('accuracy >= 0.9 is missed: 0.01 (99 of 100 answers hold no prediction)')
    expect(summary).toContain('| 1 of 100 | 0.01 |')
    expect(summary).toContain('| truth ↓ predicted → | a | no prediction |')
    expect(summary).toContain('| a | **1** | 99 |')
  })

  test('miss every threshold of a regression', async () => {
    const samples = [...rows(98, '[NaN]', 5), ...rows(1, '5', 5), ...rows(1, '6', 6)]
    const { outputs, failure, summary } = await aws.smoke(samples, { thresholds: 'rmse <= 1\nr2 > 0' })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold' })
    const why = '98 of 100 predictions are no numbers'
    expect(failure?.happened).toBe(`rmse <= 1 is missed: ${why}; r2 > 0 is missed: ${why}`)
    expect(JSON.parse(outputs.metrics ?? '{}')).not.toHaveProperty('rmse')
    expect(summary).toContain('| 2 of 100 | 0 | 0 | 0 | 1 |')
  })

  test('are errors as well, where the model answered with one', async () => {
    const samples = [...rows(9, 'a', 'a'), ...rows(1, 'break', 'a')]
    const given = { thresholds: 'errors <= 10%\naccuracy >= 0.9', 'junit-file': 'junit.xml' }
    const { recording, ended, written } = aws.begin(samples, given)
    expect((await ended).outputs).toMatchObject({ outcome: 'passed', accuracy: '0.9', failed: '1' })
    expect(recording.lines.filter((line) => line.startsWith('error at'))).toEqual([])
    expect(written.get('junit.xml')).not.toMatch(/<failure|<error/)
  })

  test('are none where there was no answer', async () => {
    aws.breakInvocations({ error: { name: 'ServiceUnavailable', message: 'try again', status: 503 }, times: 1 })
    const { outputs } = await aws.smoke(rows(10, '5', 5), { thresholds: 'errors <= 10%\nrmse <= 1' })
    expect(outputs).toMatchObject({ outcome: 'passed', errorRate: '10' })
  })
})
