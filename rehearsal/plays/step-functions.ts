import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TrainingJob } from '../aws/pipelines/training-jobs.ts'
import type { LocalAws } from '../aws/local-aws.ts'
import { person } from '../aws/principals.ts'
import { causesTold, describeLinks, describeVerdict } from '../end.ts'
import type { Link } from '../lineage.ts'
import type { Play } from '../play.ts'
import type { Theatre } from '../theatre.ts'
import { names } from '../vocabulary.ts'

export const items = ['candles', 'lamps', 'mugs']

/** From a commit to predictions of every item, by a state machine that the user's infrastructure has put there. */
export const stepFunctions: Play = {
  says: 'step-functions.yml: from a commit to predictions, item by item',
  project: 'purchases',
  asks: false,
  async perform(theatre) {
    const sha = await theatre.checkout.commit('Predict when a customer comes back')
    const vars = await deployStateMachine(theatre)
    const run = await theatre.show({ file: 'step-functions.yml', sha, event: { name: 'push' }, vars })
    const found = await Promise.all(items.map((item) => lookAtItem(theatre.aws, item)))
    const digests = [...new Set(found.flatMap(({ images }) => images))]
    const told = causesTold([run])
    const wrong = found.flatMap(({ item, problem }) => (problem === undefined ? [] : [`${item}: ${problem}`]))
    const differ = digests.length > 1 ? [`more than one image was used: ${digests.join(', ')}`] : []
    const reasons = told.length > 0 ? told : [...wrong, ...differ]
    const verdict = reasons.length === 0 ? 'green' : 'red'
    const lineage: Link[] = [
      { label: 'commit', value: sha },
      ...digests.map((value) => ({ label: 'image', value })),
      ...[...theatre.aws.state.stateMachineExecutions.values()].map(({ arn }) => ({ label: 'execution', value: arn })),
      ...found.map(({ item, predictions }) => ({ label: item, value: `${predictions} customers predicted` })),
    ]
    const report = [
      describeVerdict({ verdict, reasons }, 'From a commit to predictions of every item'),
      '',
      'What there is now:',
      ...describeLinks(lineage),
    ].join('\n')
    return { runs: [run], verdict, report, lineage }
  },
}

/** Data, function and state machine, as the user's CDK, SAM or Terraform would put them there. Answers the variables that point at them. */
export async function deployStateMachine({ aws, checkout }: Pick<Theatre, 'aws' | 'checkout'>) {
  const { bucket } = names.trainingData
  for (const item of await readdir(join(checkout.directory, 'data'), { withFileTypes: true })) {
    if (!item.isDirectory()) continue
    for (const file of ['train.csv', 'sample.csv']) {
      const body = await readFile(join(checkout.directory, 'data', item.name, file))
      aws.world.objects.put(bucket, `purchases/data/${item.name}/${file}`, body)
    }
  }
  const createModel = 'purchases-create-model'
  aws.state.lambdaFunctions.set(createModel, {
    file: join(checkout.directory, 'functions', 'create_model.py'),
    environment: { PYTHONPATH: join(import.meta.dirname, '..', 'python') },
  })
  const substitutions: Readonly<Record<string, string>> = {
    Bucket: bucket,
    CreateModelFunction: createModel,
    Registry: new URL(aws.url).host,
    RoleArn: names.executionRole,
  }
  const template = await readFile(join(checkout.directory, 'state-machine.asl.json'), 'utf8')
  const definition = template.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => substitutions[name] ?? whole)
  const machine = { name: 'purchases', definition, roleArn: names.executionRole }
  const engineer = person(names.engineer, aws)
  const { stateMachineArn = '' } = await aws.world.call('StepFunctions', 'CreateStateMachine', machine, engineer)
  return { STATE_MACHINE_ARN: stateMachineArn }
}

export interface FoundItem {
  readonly item: string
  /** Images of its training job and of its model. */
  readonly images: readonly string[]
  readonly predictions: number
  readonly problem: string | undefined
}

/** What SageMaker and S3 hold of an item when all is over. */
export async function lookAtItem(aws: LocalAws, item: string): Promise<FoundItem> {
  const { bucket } = names.trainingData
  const ofItem = (name = '') => name.includes(`-${item}-`)
  const jobs = [...aws.state.trainingJobs.values()].filter((job: TrainingJob) => ofItem(job.TrainingJobName))
  const models = [...aws.state.models.values()].filter((model) => ofItem(model.ModelName))
  const images = [
    ...jobs.map((job) => job.AlgorithmSpecification?.TrainingImage),
    ...models.map((model) => model.PrimaryContainer?.Image),
  ].filter((image) => image !== undefined)
  const sent = linesOf(aws.world.objects.get(bucket, `purchases/data/${item}/sample.csv`))
  const keys = aws.world.objects.list(bucket, 'purchases/predictions/').filter((key) => key.includes(`/${item}/`))
  const predictions = keys.map((key) => linesOf(aws.world.objects.get(bucket, key))).at(-1) ?? 0
  const problem =
    images.length < 2
      ? 'it was not trained, or has no model'
      : predictions !== sent
        ? `${sent} customers were sent, ${predictions} predicted`
        : undefined
  return { item, images, predictions, problem }
}

const linesOf = (body: Buffer | undefined) => body?.toString().trim().split('\n').length ?? 0
