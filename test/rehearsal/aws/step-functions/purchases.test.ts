import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { expect, test } from '@jest/globals'
import { rehearseMachine } from './machines.ts'

const project = join(import.meta.dirname, '../../../../rehearsal/projects/purchases')
const bucket = 'purchases'
const roleArn = 'arn:aws:iam::111122223333:role/purchases'

/** The sample project as it is deployed: its image, its function, its data, its state machine. */
async function rehearsePurchases() {
  let digest: string | undefined
  const machine = await rehearseMachine(async (aws) => {
    await new ECRClient(aws.client).send(new CreateRepositoryCommand({ repositoryName: 'purchases' }))
    const image = { repository: 'purchases', tag: 'v1', directory: join(project, 'container') }
    digest = (await aws.putAssembledImage(image)).digest
    aws.state.lambdaFunctions.set('create-model', { file: join(project, 'functions/create_model.py') })
    const data = join(project, 'data')
    for (const item of readdirSync(data, { withFileTypes: true }).filter((one) => one.isDirectory())) {
      for (const file of ['train.csv', 'sample.csv']) {
        aws.world.objects.put(bucket, `purchases/data/${item.name}/${file}`, readFileSync(join(data, item.name, file)))
      }
    }
    const places: Readonly<Record<string, string>> = {
      Registry: new URL(aws.url).host,
      Bucket: bucket,
      RoleArn: roleArn,
      CreateModelFunction: 'create-model',
    }
    const text = readFileSync(join(project, 'state-machine.asl.json'), 'utf8')
    return JSON.parse(text.replace(/\$\{(\w+)\}/g, (_, name: string) => places[name] ?? '')) as object
  })
  return { machine, image: (aws: typeof machine.aws) => `${new URL(aws.url).host}/purchases@${digest}`, digest }
}

const lines = (text: Buffer | undefined) => text?.toString().trim().split('\n') ?? []

test('each item is trained, made a model and asked for predictions, with the image of the input', async () => {
  const { machine, image, digest } = await rehearsePurchases()
  await using _ = machine
  const { aws } = machine
  const { status, output } = await machine.run({ itemList: ['candles', 'mugs'], imageDigest: digest })
  expect([status, output]).toMatchObject([
    'SUCCEEDED',
    ['candles', 'mugs'].map((item) => ({
      item,
      sample: `purchases/data/${item}/sample.csv`,
      predictions: `purchases/predictions/run-1/${item}/sample.csv.out`,
    })),
  ])
  for (const { sample, predictions } of output as { sample: string; predictions: string }[]) {
    const [asked, answered] = [sample, predictions].map((key) => lines(aws.world.objects.get(bucket, key)))
    expect(answered?.length).toBe(asked?.length)
    expect(answered?.map(Number).filter((days) => !(days > 0))).toEqual([])
  }
  expect(aws.state.trainingJobs.get('training-job-mugs-run-1')?.AlgorithmSpecification?.TrainingImage).toBe(image(aws))
  expect(aws.state.models.get('purchases-candles-run-1')?.PrimaryContainer?.Image).toBe(image(aws))
  const submitted = (await machine.history('run-1')).filter(({ type }) => type === 'TaskSubmitted')
  expect(submitted.map(({ taskSubmittedEventDetails: details }) => details?.resource)).toEqual([
    'createTrainingJob.sync',
    'createTrainingJob.sync',
    'createTransformJob.sync',
    'createTransformJob.sync',
  ])
})

test('an item without data fails by itself: the others get their predictions before the execution fails', async () => {
  const { machine, digest } = await rehearsePurchases()
  await using _ = machine
  const { status, error } = await machine.run({ itemList: ['mugs', 'hats', 'lamps'], imageDigest: digest })
  expect([status, error]).toEqual(['FAILED', 'ItemsFailed'])
  const history = await machine.history('run-1')
  const failed = history.filter(({ type }) => type === 'TaskFailed')
  expect(
    failed.map(({ taskFailedEventDetails: details }) => [details?.error, JSON.parse(details?.cause ?? '')]),
  ).toEqual([
    [
      'States.TaskFailed',
      expect.objectContaining({
        TrainingJobName: 'training-job-hats-run-1',
        FailureReason: expect.stringMatching(/^ClientError: Data download failed:No S3 objects found/),
      }),
    ],
  ])
  expect(history.map(({ type }) => type).filter((type) => type?.startsWith('MapIteration'))).not.toContain(
    'MapIterationAborted',
  )
  const results = machine.aws.world.objects.list(bucket, 'purchases/predictions/run-1/')
  expect(results.map((key) => key.split('/')[3])).toEqual(['lamps', 'mugs'])
})
