import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { person } from '../../rehearsal/aws/principals.ts'
import { dispatchEvent } from '../../rehearsal/github/repository-dispatch.ts'
import { connectDeliveries, deliver, runDispatches } from '../../rehearsal/plays/deliveries.ts'
import { registeredPackages } from '../../rehearsal/plays/registered.ts'
import type { Observer } from '../../rehearsal/runner/run-record.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import { conclusions, errorsOf, logOf, rehearseSystem, stepOf, whenJobStarts } from './rehearsed-system.ts'

// workflows-examples/retrain-on-data.yml as it is, started by what happens on S3; the numbers are those of the systems' promises.

const limitMs = 120_000
const green = { 'validate-data': 'success', image: 'success', train: 'success', gate: 'success' }
const { bucket } = names.trainingData

async function open(observer: Observer = () => undefined) {
  const system = await rehearseSystem('penguins')
  const github = await connectDeliveries(system.aws)
  const csv = readFileSync(join(system.checkout.directory, 'data/penguins.csv'), 'utf8')
  const sha = await system.checkout.commit('Train on what is delivered')
  return {
    ...system,
    sha,
    github,
    csv,
    dispatched: runDispatches(system, github, { sha, observer }),
    deliver: (name: string, parts: number, text = csv) => deliver(system.aws.world, { name, parts, csv: text }),
    executions: () => [...system.aws.state.executions.values()],
    async [Symbol.asyncDispose]() {
      await github.close()
      await system[Symbol.asyncDispose]()
    },
  }
}

type Opened = Awaited<ReturnType<typeof open>>
const parametersOf = ({ parameters }: ReturnType<Opened['executions']>[number]) =>
  Object.fromEntries(parameters.map(({ Name = '', Value = '' }) => [Name, Value]))

test(
  '004.1, 004.2: a hundred parts and one manifest start one run, and its execution is given exactly that version',
  async () => {
    await using system = await open()
    const version = system.deliver('2026-11-20', 100)
    const runs = await system.dispatched.settled()
    expect(runs.map(errorsOf)).toEqual([[]])
    expect(runs.map(conclusions)).toEqual([green])
    expect(system.github.dispatches).toHaveLength(1)
    expect(system.executions().map(parametersOf)).toEqual([
      expect.objectContaining({
        InputDataUrl: `s3://${bucket}/penguins/deliveries/2026-11-20/`,
        InputDataVersion: version,
        InputDataSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ])
    expect(registeredPackages(system.aws).map(({ metadata }) => metadata['InputDataVersion'])).toEqual([version])
  },
  limitMs,
)

test(
  '004.2: two manifests in a minute start two executions one after the other, and none is lost',
  async () => {
    await using system = await open()
    const versions = [system.deliver('morning', 3), system.deliver('evening', 5)]
    const runs = await system.dispatched.settled()
    expect(runs.map(conclusions)).toEqual([green, green])
    const [first, second] = system.executions()
    expect([first, second].map((each) => each && parametersOf(each)['InputDataVersion'])).toEqual(versions)
    const ended = first?.described.LastModifiedTime?.getTime() ?? Infinity
    expect(second?.described.CreationTime?.getTime()).toBeGreaterThanOrEqual(ended)
  },
  limitMs,
)

test(
  '004.3: of a push and data at the same time, every model has one image and one version of the data',
  async () => {
    await using system = await open()
    system.aws.world.objects.put(bucket, names.trainingData.key, system.csv)
    const version = system.deliver('2026-11-20', 10)
    const push = await system.show({ file: 'build.yml', sha: system.sha, event: { name: 'push' } })
    const [data] = await system.dispatched.settled()
    expect([push.conclusion, data?.conclusion]).toEqual(['success', 'success'])

    const packages = registeredPackages(system.aws)
    expect(packages.map(({ metadata }) => metadata['InputDataVersion']).toSorted()).toEqual(
      ['unversioned', version].toSorted(),
    )
    for (const { execution, metadata } of packages) {
      const started = system.executions().find(({ arn }) => arn === execution)
      const given = started && parametersOf(started)
      expect(metadata['ImageUri']).toMatch(/\/penguins@sha256:[0-9a-f]{64}$/)
      expect(metadata['ImageUri']).toBe(given?.['ImageUri'])
      expect(metadata['InputDataVersion']).toBe(given?.['InputDataVersion'] ?? 'unversioned')
    }
  },
  limitMs,
)

test(
  '004.2: what somebody else has started is waited for',
  async () => {
    await using system = await open()
    system.deliver('first', 2)
    await system.dispatched.settled()
    const [before] = system.executions()
    system.aws.world.pace.pipelineStepMs = 120_000
    const again = { PipelineName: names.pipeline, PipelineParameters: before?.parameters }
    await system.aws.world.call('SageMaker', 'StartPipelineExecution', again, person(names.engineer, system.aws))
    system.deliver('second', 2)
    const runs = await system.dispatched.settled()
    expect(runs.map(conclusions)).toEqual([green, green])
    const [, byHand, waited] = system.executions()
    const ended = byHand?.described.LastModifiedTime?.getTime() ?? Infinity
    expect(waited?.described.CreationTime?.getTime()).toBeGreaterThanOrEqual(ended)
    const told = runs[1] && logOf(stepOf(runs[1], 'train', '/actions/start-pipeline'))
    expect(told).toContain(`waiting for execution ${byHand?.id} to end`)
  },
  limitMs,
)

test(
  '004.4: data that fail their check start no training, and the failed expectation is named',
  async () => {
    await using system = await open()
    system.deliver('2026-11-20', 4, system.csv.replaceAll('Chinstrap', 'Emperor'))
    const [run] = await system.dispatched.settled()
    expect(run && conclusions(run)).toEqual({
      'validate-data': 'failure',
      image: 'skipped',
      train: 'skipped',
      gate: 'skipped',
    })
    expect(run && errorsOf(run).join()).toContain('species is one of Adelie, Chinstrap, Gentoo: 68 rows do not hold')
    expect(system.requests('SageMaker', 'StartPipelineExecution')).toEqual([])
    expect(system.requests('SageMaker', 'CreateTrainingJob')).toEqual([])
  },
  limitMs,
)

test(
  '004.4: data that change between their check and the training are not trained on',
  async () => {
    const part = 'penguins/deliveries/2026-11-20/part-002.csv'
    const change = () => void system.aws.world.objects.put(bucket, part, 'species\nEmperor\n')
    await using system = await open(whenJobStarts('train', () => change()))
    system.deliver('2026-11-20', 4)
    const [run] = await system.dispatched.settled()
    expect(run && conclusions(run)).toEqual({ ...green, train: 'failure', gate: 'skipped' })
    expect(run && stepOf(run, 'train', '/actions/start-pipeline').summary).toContain(
      'part-002.csv is not what manifest.json says',
    )
    expect(system.requests('SageMaker', 'CreateTrainingJob')).toEqual([])
  },
  limitMs,
)

test(
  '004.4: a delivery that was overwritten before its check is refused',
  async () => {
    await using system = await open()
    system.deliver('2026-11-20', 4)
    system.aws.world.objects.put(bucket, 'penguins/deliveries/2026-11-20/part-002.csv', 'species\nEmperor\n')
    const [run] = await system.dispatched.settled()
    expect(run && errorsOf(run).join()).toContain('part-002.csv is not what manifest.json says')
    expect(system.requests('SageMaker', 'StartPipelineExecution')).toEqual([])
  },
  limitMs,
)

const good = { bucket, key: 'penguins/deliveries/a/manifest.json', 'version-id': 'abc' }

test.each([
  ['another bucket', { ...good, bucket: 'somebody-elses' }, 'bucket is not DATA_BUCKET'],
  [
    'a key that climbs',
    { ...good, key: 'penguins/deliveries/../../x/manifest.json' },
    'key is not the manifest of a delivery',
  ],
  ['another object', { ...good, key: 'penguins/deliveries/a/part-1.csv' }, 'key is not the manifest of a delivery'],
  ['a line more', { ...good, 'version-id': 'abc\nfolder=elsewhere' }, 'version-id is not the version of an object'],
  ['a command', { ...good, key: '$(touch owned)\n::warning::owned' }, 'key is not the manifest of a delivery'],
  ['no version', { bucket, key: good.key }, 'version-id is not the version of an object'],
])(
  'a dispatch that anybody with a token can make is not trusted: %s',
  async (_, clientPayload, message) => {
    await using system = await open()
    const event = dispatchEvent({ repository: names.repository, eventType: 'training-data', clientPayload })
    const run = await system.show({ file: 'retrain-on-data.yml', sha: system.sha, event })
    expect(errorsOf(run)).toContain(message)
    expect(conclusions(run)).toMatchObject({ 'validate-data': 'failure', train: 'skipped' })
    const annotations = run.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.annotations))
    expect(annotations.filter(({ text }) => text.includes('owned'))).toEqual([])
    expect(system.requests('S3', 'GetObject')).toEqual([])
  },
  limitMs,
)
