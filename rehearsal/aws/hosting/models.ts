import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import { type AwsError, awsError } from '../aws-error.ts'
import { listed } from '../listing.ts'
import type { Operations, OutputOf, Principal } from '../service-definition.ts'
import type { World } from '../world.ts'
import { checkImage } from './images.ts'

export type Model = OutputOf<'SageMaker', 'DescribeModel'> & {
  readonly ModelName: string
  readonly ModelArn: string
  readonly CreationTime: Date
}

/** What a model server is started from. */
export interface ServedContainer {
  readonly image: string
  readonly modelDataUrl: string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly modelPackageArn: string | undefined
}

export interface ModelStore {
  readonly all: ReadonlyMap<string, Model>
  /** Throws a ValidationException for a model that does not exist. */
  served(modelName: string): ServedContainer
  readonly operations: Operations<'SageMaker'>
}

export function createModelStore(world: World): ModelStore {
  const all = new Map<string, Model>()
  const containers = new Map<string, ServedContainer>()
  const arnOf = (name: string) => world.arn('sagemaker', `model/${name}`)

  const known = <T>(map: ReadonlyMap<string, T>, name: string): T => {
    const found = map.get(name)
    if (found === undefined) throw refused(`Could not find model "${arnOf(name)}".`)
    return found
  }

  const operations = {
    async CreateModel(input, { principal }) {
      const { ModelName, Tags, ...described } = input
      if (all.has(ModelName)) throw refused(`Cannot create already existing model "${arnOf(ModelName)}".`)
      const container = await resolveContainer(world, onlyContainer(input), principal)
      containers.set(ModelName, container)
      all.set(ModelName, {
        ...described,
        ModelName,
        ModelArn: arnOf(ModelName),
        CreationTime: new Date(world.clock.now()),
        EnableNetworkIsolation: input.EnableNetworkIsolation ?? false,
      })
      world.tags.set(arnOf(ModelName), Tags)
      return { ModelArn: arnOf(ModelName) }
    },
    DescribeModel: ({ ModelName }) => known(all, ModelName),
    DeleteModel({ ModelName }) {
      const { ModelArn } = known(all, ModelName)
      all.delete(ModelName)
      containers.delete(ModelName)
      world.tags.remove(ModelArn)
      return {}
    },
    ListModels(input) {
      const { items, NextToken } = listed([...all.values()], input, {
        name: (one) => one.ModelName,
        created: (one) => one.CreationTime,
        descending: true,
      })
      const Models = items.map(({ ModelName, ModelArn, CreationTime }) => ({ ModelName, ModelArn, CreationTime }))
      return { Models, NextToken }
    },
  } satisfies Operations<'SageMaker'>
  return { all, served: (modelName) => known(containers, modelName), operations }
}

interface Containers {
  readonly PrimaryContainer?: ContainerDefinition | undefined
  readonly Containers?: ContainerDefinition[] | undefined
}

function onlyContainer({ PrimaryContainer, Containers }: Containers): ContainerDefinition {
  if ((PrimaryContainer === undefined) === (Containers === undefined)) {
    throw refused('Exactly one of PrimaryContainer and Containers must be given.')
  }
  const [first, ...others] = Containers ?? []
  if (others.length > 0) throw refused('Several containers in one model are not rehearsed by this local AWS')
  const container = PrimaryContainer ?? first
  if (container === undefined) throw refused('Containers must have at least one container.')
  return container
}

async function resolveContainer(
  world: World,
  container: ContainerDefinition,
  principal: Principal,
): Promise<ServedContainer> {
  const { Image, ModelPackageName, ModelDataUrl, Environment = {} } = container
  if ((Image === undefined) === (ModelPackageName === undefined)) {
    throw refused('A container needs either Image or ModelPackageName.')
  }
  const resolved =
    ModelPackageName === undefined
      ? { image: Image ?? '', modelDataUrl: ModelDataUrl, environment: Environment, modelPackageArn: undefined }
      : await fromPackage(world, ModelPackageName, Environment, principal)
  await checkImage(world, resolved.image, principal)
  if (resolved.modelDataUrl !== undefined) checkModelData(world, resolved.modelDataUrl)
  return resolved
}

/** The refusal's wording for packages that are not approved is ours; AWS's own is not on record. */
async function fromPackage(
  world: World,
  name: string,
  environment: Readonly<Record<string, string>>,
  principal: Principal,
): Promise<ServedContainer> {
  const found = await world.call('SageMaker', 'DescribeModelPackage', { ModelPackageName: name }, principal)
  const { ModelPackageArn: arn, ModelPackageStatus: status, ModelApprovalStatus: approval } = found
  if (status !== 'Completed')
    throw refused(`Model package "${arn}" is in status ${status}; it must be Completed to create a model.`)
  if (approval !== undefined && approval !== 'Approved') {
    throw refused(`Model package "${arn}" is ${approval}; it must be Approved to create a model.`)
  }
  const [container] = found.InferenceSpecification?.Containers ?? []
  if (container?.Image === undefined) throw refused(`Model package "${arn}" has no inference container.`)
  const own = container.Environment ?? {}
  if (Object.keys(own).length > 0 && Object.keys(environment).length > 0) {
    throw refused(
      `Environment variable map cannot be specified both at Model Package ${shown(own)} and Model ${shown(environment)}.`,
    )
  }
  return {
    image: container.Image,
    modelDataUrl: container.ModelDataUrl,
    environment: { ...own, ...environment },
    modelPackageArn: arn,
  }
}

function checkModelData({ objects }: World, uri: string): void {
  const { bucket, key } = objects.parse(uri)
  if (objects.get(bucket, key) === undefined) throw refused(`Could not find model data at ${uri}.`)
}

const shown = (map: Readonly<Record<string, string>>) =>
  `{${Object.entries(map)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')}}`

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
