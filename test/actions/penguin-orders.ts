import { CloudFormationClient, CreateChangeSetCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { deploy } from '../../src/actions/deploy-endpoint/deploy.ts'
import type { Order } from '../../src/actions/deploy-endpoint/operate.ts'
import { changeSets } from '../../src/aws/change-sets.ts'
import { stacks } from '../../src/aws/stacks.ts'
import type { Deployment } from '../../src/domain/deployment.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import {
  endpointName,
  minuteMs,
  packageArn,
  penguins,
  roleArn,
  stackName,
  type PenguinOptions,
} from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

type Over = Partial<Omit<Order, 'deployment'>> & {
  readonly parameters?: Readonly<Record<string, string>>
  readonly templateBody?: string
  readonly capabilities?: readonly string[]
  readonly attempt?: number
}

/** A local AWS with approved versions of one model, and what deploys them: without the action around it. */
export async function penguinOrders(options?: PenguinOptions) {
  const aws = await penguins(options)
  const builtIn = await builtInTemplate()
  const parametersOf = (version: number) => ({
    EndpointName: endpointName,
    ModelPackageName: packageArn(version),
    ModelExecutionRoleArn: roleArn,
    StageName: 'staging',
    EndpointInstanceType: 'ml.m5.large',
    EndpointInstanceCount: '1',
  })
  const deploymentOf = (version: number, { capabilities, parameters, templateBody = builtIn }: Over): Deployment => ({
    stackName,
    templateBody,
    parameters: new Map(Object.entries({ ...parametersOf(version), ...parameters })),
    tags: new Map([['team', 'birds']]),
    ...(capabilities && { capabilities }),
  })
  const begin = (version = 1, over: Over = {}) => {
    const recording = recordingStage({ clock: aws.clock })
    const { attempt = 1, capabilities: _c, parameters: _p, templateBody: _t, ...rest } = over
    const order: Order = {
      deployment: deploymentOf(version, over),
      modelPackageArn: packageArn(version),
      timeoutMs: 45 * minuteMs,
      recreateFailedStack: false,
      direction: 'forward',
      ...rest,
    }
    const run = readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: String(attempt) })
    return { recording, ended: deploy(order, { ...aws.world, run }, recording.stage) }
  }
  /** Starts a deployment of this version and answers what came of it. */
  const deployIt = async (version?: number, over?: Over) => {
    const startedAt = aws.clock.now()
    const { recording, ended } = begin(version, over)
    const deployed = await ended
    return { ...deployed, lines: recording.lines, elapsedMs: aws.clock.now() - startedAt }
  }
  /** The same update as a person would make it, who knows nothing of us. */
  const updateByOthers = (version: number, token?: string) =>
    aws.world.stacks.find(stackName).then((stack) =>
      aws.cloudFormation.send(
        new UpdateStackCommand({
          StackName: stackName,
          UsePreviousTemplate: true,
          ...(token !== undefined && { ClientRequestToken: token }),
          Parameters: [...(stack?.parameters ?? [])].map(([ParameterKey]) => ({
            ParameterKey,
            ...(ParameterKey === 'ModelPackageName'
              ? { ParameterValue: packageArn(version) }
              : { UsePreviousValue: true }),
          })),
        }),
      ),
    )
  /** A change set that somebody has made for the same stack; it can be executed when this returns. */
  const draft = async (ChangeSetName: string, version = 1, templateBody = builtIn) => {
    const { Id = '' } = await aws.cloudFormation.send(
      new CreateChangeSetCommand({
        StackName: stackName,
        ChangeSetName,
        ChangeSetType: aws.stack()?.stable ? 'UPDATE' : 'CREATE',
        TemplateBody: templateBody,
        Parameters: Object.entries(parametersOf(version)).map(([ParameterKey, ParameterValue]) => ({
          ParameterKey,
          ParameterValue,
        })),
      }),
    )
    await aws.clock.sleep(minuteMs)
    return Id
  }
  /** Clients that ask again, as those of the action do. */
  const askAgain = () => {
    const client = new CloudFormationClient({ ...aws.client, maxAttempts: 3 })
    Object.assign(aws.world, { stacks: stacks(client), changeSets: changeSets(client) })
  }
  const settle = async () => {
    while (aws.stack()?.status.endsWith('_IN_PROGRESS')) await aws.clock.sleep(10_000)
  }
  /** What there is of change sets: those that can still be executed, or that failed. */
  const openChangeSets = () =>
    [...aws.state.changeSets.values()].filter(({ executionStatus }) => !executionStatus.startsWith('EXECUTE_'))
  /** What was asked of CloudFormation, without what only reads. */
  const changing = () =>
    aws.journal
      .of('CloudFormation')
      .map(({ operation }) => operation)
      .filter((operation) => !/^(Describe|List|Get)/.test(operation))
  return { ...aws, builtIn, begin, draft, deploy: deployIt, updateByOthers, askAgain, settle, openChangeSets, changing }
}
