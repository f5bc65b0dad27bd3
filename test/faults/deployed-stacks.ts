import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { parrot } from '../actions/penguin-deployments.ts'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

/** What one case deploys; nothing else in this AWS has the same name. */
export interface Deployable {
  readonly inputs: Readonly<Record<string, string>>
  /** All that AWS holds of it, as one line each: what a second stack, or anything that nobody needs, would show. */
  holdings(): readonly string[]
  /** What CloudFormation says of it; undefined where there is none. */
  status(): string | undefined
  remove(): Promise<void>
}

/** A minute of AWS takes one and a half seconds. */
const speed = 40
/** A creation and an update are over at the second look at them. */
const pace = {
  changeSetMs: 0,
  stackResourceMs: 1_000,
  endpointCreateMs: 20_000,
  endpointUpdateMs: 20_000,
  endpointDeleteMs: 1_000,
}
const caller = { arn: 'rehearsal', name: 'rehearsal' }
const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`

/** A local AWS with two approved versions of a model, and stacks to make in it. */
export async function openAws(workspace: string) {
  const aws = await rehearse({ clock: realClock({ speed }), pace })
  const { state, world } = aws
  const container = { Image: await pushPrograms(aws, { 'main.py': parrot }) }
  const ModelPackageGroupName = 'penguins'
  await world.call('SageMaker', 'CreateModelPackageGroup', { ModelPackageGroupName }, caller)
  for (const ModelApprovalStatus of ['Approved', 'Approved'] as const) {
    const types = { SupportedContentTypes: ['text/csv'], SupportedResponseMIMETypes: ['text/csv'] }
    const InferenceSpecification = { Containers: [container], ...types }
    const registered = { ModelPackageGroupName, ModelApprovalStatus, InferenceSpecification }
    await world.call('SageMaker', 'CreateModelPackage', registered, caller)
  }
  const template = await builtInTemplate()

  const make = async (kind: 'creation' | 'update', name: string): Promise<Deployable> => {
    // The role marks the models of this case, the variant its endpoint configs.
    const role = `arn:aws:iam::111122223333:role/${name}`
    const Parameters = { StageName: 'staging', EndpointInstanceType: 'ml.m5.large', VariantName: name }
    writeFileSync(join(workspace, `${name}.json`), JSON.stringify({ Parameters }))
    const stacks = () => [...state.stacks.values()].filter((each) => each.name === name && !/^DELETE/.test(each.status))
    const deployable: Deployable = {
      inputs: {
        config: `${name}.json`,
        'stack-name': name,
        'endpoint-name': name,
        'execution-role-arn': role,
        'model-package-arn': packageArn(kind === 'creation' ? 1 : 2),
      },
      status: () => stacks()[0]?.status,
      holdings: () => [
        ...stacks().map(({ status }) => `stack ${status}`),
        ...[...state.changeSets.values()]
          .filter(({ stackName, executionStatus }) => stackName === name && executionStatus !== 'EXECUTE_COMPLETE')
          .map(({ executionStatus, status }) => `change set ${status} ${executionStatus}`),
        ...[...state.models.values()]
          .filter(({ ExecutionRoleArn }) => ExecutionRoleArn === role)
          .map(({ Containers }) => `model of ${Containers?.map(({ ModelPackageName }) => ModelPackageName).join()}`),
        ...[...state.endpointConfigs.values()]
          .filter(({ ProductionVariants }) => ProductionVariants.some(({ VariantName }) => VariantName === name))
          .map(() => 'endpoint config'),
        ...[...state.endpoints.values()]
          .filter(({ EndpointName }) => EndpointName === name)
          .map(({ EndpointStatus }) => `endpoint ${EndpointStatus}`),
      ],
      remove: async () => void (await world.call('CloudFormation', 'DeleteStack', { StackName: name }, caller)),
    }
    if (kind === 'creation') return deployable
    const given = { ...Parameters, EndpointName: name, ModelExecutionRoleArn: role, ModelPackageName: packageArn(1) }
    const parameters = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }))
    const request = { StackName: name, TemplateBody: template, Parameters: parameters }
    await world.call('CloudFormation', 'CreateStack', request, caller)
    await settled(deployable)
    return deployable
  }

  /** Waits for the end of what CloudFormation does with it. */
  const settled = async (deployable: Deployable) => {
    while (deployable.status()?.endsWith('_IN_PROGRESS') && deployable.status() !== 'REVIEW_IN_PROGRESS')
      await aws.clock.sleep(1_000)
  }
  return { aws, make, settled }
}
