import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { systemClock } from '../../src/kit/clock.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { endpointName, penguinDeployments } from './penguin-deployments.ts'
import { labelledPrices, startPriceServer, type PriceBehaviour } from './price-server.ts'
import { nowhere, performSmokeTest } from './smoke-tests.ts'

// The promises of the systems that must run on this suite, by their numbers, as far as a smoke test keeps them. What needs MLflow or a
// Docker engine stands in test/peers/smoke-test.test.ts.

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

type Inputs = Readonly<Record<string, string>>

describe('000: what a state machine has predicted, item by item', () => {
  let aws: Awaited<ReturnType<typeof rehearse>>
  beforeAll(async () => {
    aws = await rehearse()
  })
  afterAll(() => aws[Symbol.asyncDispose]())

  const days = {
    description: 'days until the next purchase',
    expect: { 'no-empty-cells': true, cells: [{ column: 1, between: [0, 3650] }] },
  }
  let looks = 0

  /** Puts three items there, of which the lamps are as told, and looks at them. */
  async function lookAt(lamps: string | undefined, transformOutput?: (bucket: string) => string) {
    looks += 1
    const bucket = `shop-${looks}`
    const items = ['candles', 'lamps', 'mugs']
    for (const item of items) {
      aws.world.objects.put(bucket, `data/${item}/sample.csv`, Buffer.from('1,2\n3,4\n5,6\n'))
      const predicted = item === 'lamps' ? lamps : '12.5\n30\n7\n'
      if (predicted !== undefined) {
        aws.world.objects.put(bucket, `predictions/${item}/sample.csv.out`, Buffer.from(predicted))
      }
    }
    const place = (item: string) =>
      `s3://${bucket}/predictions/${item}/sample.csv.out from s3://${bucket}/data/${item}/sample.csv`
    return performSmokeTest({
      client: aws.client,
      clock: aws.clock,
      files: { 'predictions.json': { samples: [days] } },
      inputs: {
        'transform-output': transformOutput?.(bucket) ?? items.map(place).join('\n'),
        cases: 'predictions.json',
      },
    })
  }

  const prefixes = (bucket: string) => `s3://${bucket}/predictions/ from s3://${bucket}/data/`

  test('whole ones pass, also where only the prefix is named', async () => {
    const { outputs, failure, lines } = await lookAt('1\n2\n3\n')
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'passed', passed: '3', failed: '0' })
    expect(lines.at(-1)).toBe('transform output: passed, 3 of 3 cases passed')
    const below = await lookAt('1\n2\n3\n', prefixes)
    expect(below.outputs).toMatchObject({ outcome: 'passed', passed: '3' })
  })

  test.each([
    ['an empty one', '', 'expected an output that is not empty, got an empty output'],
    ['a truncated one', '1\n2\n', 'expected 3 rows, as many as were sent, got 2 rows'],
    ['one with an empty prediction', '1\n\n3\n', /got row 2: an empty text$/],
    ['one that is no number of days', '1\n2\n-3\n', /between 0 and 3650, got row 3: -3$/],
  ])('000.12: %s is red, naming the item', async (_, lamps, why) => {
    const { outputs, failure } = await lookAt(lamps)
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '2', failed: '1' })
    expect(failure?.happened).toMatch(
      /^1 of 3 cases failed; s3:\/\/shop-\d+\/predictions\/lamps\/sample\.csv\.out \(case 1 /,
    )
    expect(failure?.happened).toMatch(why)
  })

  test.each([
    ['named', undefined],
    ['below a prefix', prefixes],
  ])('one that is missing is red, and the others are looked at all the same: %s', async (_, transformOutput) => {
    const { outputs, failure, lines } = await lookAt(undefined, transformOutput)
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '2', failed: '1' })
    expect(failure?.happened).toMatch(
      /^1 of 3 cases failed; s3:\/\/shop-\d+\/predictions\/lamps\/sample\.csv\.out \(case 1 .*\): expected an output, got none: the output is missing$/,
    )
    expect(lines.filter((line) => line.includes('mugs'))).toHaveLength(1)
  })

  test('one that nobody asked for is red, and the others are looked at all the same', async () => {
    const { outputs, failure, lines } = await lookAt('1\n2\n3\n', (bucket) => {
      aws.world.objects.put(bucket, 'predictions/anvils/sample.csv.out', Buffer.from('1\n'))
      return prefixes(bucket)
    })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '3', failed: '1' })
    expect(failure?.happened).toMatch(
      /predictions\/anvils\/.*: expected its input s3:\/\/shop-\d+\/data\/anvils\/sample\.csv, got none: the input is missing$/,
    )
    expect(lines.filter((line) => line.includes('mugs'))).toHaveLength(1)
  })

  test('one that may not be read leaves the rest of its prefix judged', async () => {
    const error = { name: 'AccessDenied', message: 'no', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'GetObject', error, times: 1 })
    const { outputs } = await lookAt('1\n2\n3\n', prefixes)
    aws.faults.clear()
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '2' })
  })

  test('a prefix without anything below it is red', async () => {
    const { outputs, failure } = await lookAt('1\n2\n3\n', (bucket) => `s3://${bucket}/nothing/`)
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '0' })
    expect(failure?.happened).toBe('there is no object below it')
  })

  test('what would only be scored is refused before anything is read', async () => {
    const ask = (sample: object, given: Inputs = {}) =>
      performSmokeTest({
        client: nowhere,
        clock: aws.clock,
        files: { 'predictions.json': { samples: [sample] } },
        inputs: { 'transform-output': 's3://shop/out/', cases: 'predictions.json', ...given },
      })
    await expect(ask({ truth: 30 })).rejects.toMatchObject({
      problems: [
        "predictions.json:1: 'truth' has no effect on 'transform-output': nothing is asked or scored there, only judged by 'expected' and 'expect'",
      ],
    })
  })

  test('what may not be read says nothing about the predictions', async () => {
    aws.faults.inject({
      kind: 'request',
      operation: 'GetObject',
      error: { name: 'AccessDenied', message: 'no', status: 403 },
    })
    const { outputs, failure } = await lookAt('1\n2\n3\n')
    aws.faults.clear()
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure?.happened).toMatch(/^not allowed to s3:GetObject/)
  })
})

test('001: a line of text/csv, answered by a number within a tolerance', async () => {
  await using aws = await penguinDeployments()
  await aws.deploy()
  const sample = { description: 'abalone, 10 rings', input: '9.27', expected: '10' }
  const ask = (tolerance: number) =>
    performSmokeTest({
      client: aws.client,
      clock: aws.clock,
      files: { 'cases.json': { samples: [{ ...sample, tolerance }] } },
      inputs: { 'endpoint-name': endpointName, cases: 'cases.json', thresholds: 'errors < 1%', 'warm-up': '5' },
    })
  expect((await ask(1)).outputs).toMatchObject({ outcome: 'passed', passed: '1' })
  expect((await ask(0.5)).failure?.happened).toMatch(/expected "10" ± 0\.5, got 9\.27$/)
})

describe('003: the price service behind a load balancer', () => {
  const cases = {
    path: '/predict',
    prediction: 'prediction',
    samples: [
      { description: 'alive', method: 'GET', path: '/healthz', expect: { status: 200 } },
      {
        description: 'its own model',
        method: 'GET',
        path: '/model/info',
        expect: {
          values: [
            { path: 'model_source', equals: 's3' },
            { path: 'model_version', equals: '7' },
          ],
        },
      },
      ...labelledPrices.map(({ truth, ...input }) => ({ input, truth })),
    ],
  }
  const criteria = 'errors < 1%\naccuracy >= 0.75\nf1 >= 0.7'

  const ask = (url: string, given: Inputs, file: object) =>
    performSmokeTest({
      client: nowhere,
      clock: systemClock,
      files: { 'cases.json': file },
      inputs: { url, 'allow-private-network': 'true', cases: 'cases.json', thresholds: criteria, ...given },
    })
  async function testPrices(behaviour: PriceBehaviour, given: Inputs = {}, file: object = cases) {
    await using server = await startPriceServer(behaviour)
    return await ask(server.url, given, file)
  }

  test('answers well enough and fast enough', async () => {
    const given = { requests: '200', rate: '200/s', thresholds: `${criteria}\np95 < 2s` }
    const { outputs, failure, summary } = await testPrices({}, given)
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'passed', passed: '22', accuracy: '0.9' })
    const metrics = JSON.parse(outputs.metrics ?? '{}') as Record<string, number>
    expect(metrics).toMatchObject({ accuracy: 0.9, errors: 0 })
    expect(metrics['f1']).toBeGreaterThan(0.7)
    expect(summary).toContain('insensitive')
  })

  test('003.5: a server that answers from its mock model is red although every probe is green', async () => {
    const { outputs, failure } = await testPrices({ mock: true })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', accuracy: '0.5' })
    expect(failure?.happened).toMatch(
      /case 2 \(its own model\): expected model_source .*"s3", got .*mock|got a text of 4/,
    )
    const scored = { ...cases, samples: cases.samples.slice(2) }
    const blind = await testPrices({ mock: true }, {}, scored)
    expect(blind.outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold' })
    expect(blind.failure?.happened).toMatch(/^accuracy >= 0\.75 is missed: 0\.5; f1 >= 0\.7 is missed: /)
  })

  const paced = { requests: '100', rate: '100/s', thresholds: 'p95 < 1s' }
  const single = { path: '/predict', samples: [{ input: { price: 12, competitor_price: 10 }, expected: null }] }

  test('003.6: with one slow answer in a hundred p95 passes, with ten it fails', async () => {
    expect((await testPrices({ slowShare: 0.01, slowMs: 2_000 }, paced, single)).outputs.outcome).toBe('passed')
    const slow = await testPrices({ slowShare: 0.1, slowMs: 2_000 }, paced, single)
    expect(slow.outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold' })
    expect(slow.failure?.happened).toMatch(/^p95 < 1s is missed: 2(\.\d+)? s$/)
  })

  test('003.6: a server that hangs cannot make p95 look good, as it does for whoever waits before he asks again', async () => {
    const hang = (server: Awaited<ReturnType<typeof startPriceServer>>) => async () => {
      while (server.predictions < 10) await systemClock.sleep(1)
      server.become({ hangs: true })
      await systemClock.sleep(1_500)
      server.become({})
    }
    const measured = async (given: Inputs) => {
      await using server = await startPriceServer()
      const [result] = await Promise.all([ask(server.url, { ...paced, ...given }, single), hang(server)()])
      return result.outputs.outcome
    }
    expect(await measured({ rate: '' })).toBe('passed')
    expect(await measured({})).toBe('failed')
  })

  test('003.7: p95 over ten requests is inconclusive and never a pass', async () => {
    const { outputs } = await testPrices({}, { ...paced, requests: '10' }, single)
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'threshold' })
  })

  test('a model that answers every request of a load with 500 has failed', async () => {
    const given = { duration: '10s', rate: '50/s', thresholds: '' }
    const { outputs, failure } = await testPrices({ breaksAfter: 1 }, given, single)
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1' })
    expect(failure?.happened).toMatch(
      /^the load was ended before its time: none of \d+ requests was answered with 2xx$/,
    )
    expect(failure?.remedy).toMatch(/^All cases passed\. Among the requests was: status 500 \(\d+ times\)$/)
  })

  test('W.2: a wrong answer, a slow answer and a 500 are three different reds', async () => {
    const wrong = {
      ...single,
      samples: [{ ...single.samples[0], expect: { values: [{ path: 'prediction', equals: 'insensitive' }] } }],
    }
    const reds = [
      await testPrices(
        {},
        { thresholds: '' },
        { ...wrong, samples: wrong.samples.map(({ expected: _, ...each }) => each) },
      ),
      await testPrices({ slowShare: 1, slowMs: 300 }, { thresholds: 'p50 < 200ms' }, single),
      await testPrices({ broken: true }, { thresholds: '' }, single),
    ]
    expect(reds.map(({ outputs }) => `${outputs.outcome} ${outputs.failureKind}`)).toEqual([
      'failed assertion',
      'failed threshold',
      'failed assertion',
    ])
    expect(reds[0]?.failure?.happened).toMatch(/expected prediction .*"insensitive", got "?sensitive|a text of/)
    expect(reds[2]?.failure?.happened).toMatch(/got error 500: .*Internal Server Error/)
  })

  test('a secret header opens the door and is not told', async () => {
    const closed = await testPrices({ token: 'open-sesame' }, { thresholds: '' }, single)
    expect(closed.failure?.happened).toMatch(/got error 401/)
    const { outputs, lines, summary } = await testPrices(
      { token: 'open-sesame' },
      { headers: 'Authorization: Bearer open-sesame', thresholds: '' },
      single,
    )
    expect(outputs.outcome).toBe('passed')
    expect(`${lines.join('\n')}${summary}`).not.toContain('open-sesame')
  })

  test('a secret that the service repeats is told nowhere', async () => {
    const given = {
      headers: 'Authorization: Bearer shut-sesame',
      thresholds: '',
      'junit-file': 'junit.xml',
      'results-file': 'results.json',
    }
    const { lines, summary, written } = await testPrices({ token: 'open-sesame' }, given, single)
    for (const told of [lines.join('\n'), summary, written.get('junit.xml') ?? '', written.get('results.json') ?? '']) {
      expect(told).toContain('Not authenticated by ***')
      expect(told).not.toContain('sesame')
    }
  })

  test('MON.1: a service that is not there says nothing about the model', async () => {
    const server = await startPriceServer()
    await server[Symbol.asyncDispose]()
    const { outputs, failure } = await ask(server.url, { thresholds: '' }, single)
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
    expect(failure?.happened).toMatch(/ECONNREFUSED|nobody listens|refused/)
  })
})
