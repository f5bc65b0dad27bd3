import { modelPackageParameter, type Deployment } from '../../domain/deployment.ts'
import { kebab } from '../../kit/define-action.ts'
import type { Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import { deploy } from '../deploy-endpoint/deploy.ts'
import { run as deployEndpoint, type World as DeployEndpointWorld } from '../deploy-endpoint/run.ts'
import { run as smokeTest, type World as SmokeTestWorld } from '../smoke-test/run.ts'
import { run as waitForApproval } from '../wait-for-approval/run.ts'
import type { Inputs, Outputs } from './action.ts'
import { summarise, type Part } from './summary.ts'

export type World = DeployEndpointWorld & SmokeTestWorld
export type Outcome = 'promoted' | 'not-approved' | 'deployment-failed' | 'rolled-back' | 'held' | 'rollback-failed'

/** Approved? Deploy. Does it answer right? If not, back to what was there. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const parts: Part[] = []
  const outputs: Record<string, string> = {}
  /** Each part is a story of its own; its outputs become ours, but for the outcome, which is the whole's. */
  const tell = async <O extends PartOutputs>(name: string, story: (stage: Stage<O>) => Promise<Result<O>>) => {
    using _ = stage.log.group(name)
    const result = await story({ ...stage, setOutputs: (known) => stage.setOutputs(withoutOutcome(known)) })
    Object.assign(outputs, withoutOutcome(result.outputs))
    parts.push({ name, outcome: result.outputs.outcome ?? '', summary: result.summary })
    return result
  }
  const end = (outcome: Outcome, failure?: Failure): Result<Outputs> => ({
    outputs: { ...outputs, outcome, rolledBack: String(outcome === 'rolled-back') },
    summary: summarise(outcome, parts, failure),
    ...(failure && { failure }),
  })

  const strict = { onReject: 'fail', onPending: 'fail', onTimeout: 'fail' } as const
  const approval = await tell('Approval', (part) => waitForApproval({ ...inputs, ...strict }, world, part))
  const { modelPackageArn = '' } = approval.outputs
  if (approval.failure) return end('not-approved', approval.failure)

  const earlier = await findEarlier(inputs.stackName, world)
  const exactly = { modelPackageArn, modelPackageGroup: undefined, modelPackageVersion: undefined }
  const deployment = await tell('Deployment', (part) => deployEndpoint({ ...inputs, ...exactly }, world, part))
  if (deployment.failure) return end('deployment-failed', deployment.failure)

  const { endpointName = '' } = deployment.outputs
  const target = { endpointName, expectModelPackageArn: modelPackageArn }
  const test = await tell('Smoke test', (part) => smokeTest({ ...inputs, ...target }, world, part))
  if (!test.failure) return end('promoted')
  const policy = test.outputs.outcome === 'inconclusive' ? 'onInconclusive' : 'onFailure'
  if (inputs[policy] === 'hold')
    return end('held', held(test.failure, endpointName, `as '${kebab(policy)}: hold' asks`))
  if (!earlier) return end('held', held(test.failure, endpointName, 'since this was its first deployment'))
  return goBack(earlier, test.failure)

  async function goBack(before: Deployment, why: Failure): Promise<Result<Outputs>> {
    using _ = stage.log.group('Rollback')
    const earlierPackage = before.parameters.get(modelPackageParameter)
    stage.log.warn(`${why.subject}: ${why.happened}. Going back to ${earlierPackage ?? 'the deployment before'}`)
    const order = { deployment: before, modelPackageArn: earlierPackage }
    const back = await deploy({ ...order, timeoutMs: inputs.timeout, recreateFailedStack: false }, world, stage)
    const serves = back.served?.modelPackageArns.join(', ') ?? 'nothing'
    parts.push({ name: 'Rollback', outcome: back.broken ? back.outcome : `serves ${serves}`, summary: '' })
    if (back.served) outputs['endpointConfigName'] = back.served.configName
    stage.log.info(
      `endpoint ${endpointName}: ${back.broken ? `not brought back, ${back.broken.reason}` : `serves ${serves} again`}`,
    )
    return back.broken
      ? end('rollback-failed', {
          subject: `endpoint ${endpointName}`,
          happened: `the smoke test failed (${why.happened}), and so did the way back (${back.broken.reason}); it serves ${serves}`,
          remedy: back.broken.remedy,
        })
      : end('rolled-back', {
          subject: `endpoint ${endpointName}`,
          happened: `the smoke test of ${modelPackageArn} failed: ${why.happened}. It was rolled back and serves ${serves} again, verified`,
          remedy: `Mend the model, or the test, and promote again. ${why.remedy}`,
        })
  }
}

type PartOutputs = Omit<Outputs, 'outcome'> & { readonly outcome?: string }

function withoutOutcome({ outcome: _, ...others }: PartOutputs): Outputs {
  return others
}

/** What the stack holds before we touch it; a stack whose first creation failed holds nothing to go back to. */
async function findEarlier(stackName: string, { stacks }: World): Promise<Deployment | undefined> {
  const stack = await stacks.find(stackName)
  return !stack || /^(ROLLBACK|DELETE|REVIEW|CREATE_FAILED)/.test(stack.status) ? undefined : stacks.deployed(stack)
}

function held(why: Failure, endpointName: string, because: string): Failure {
  return {
    subject: `endpoint ${endpointName}`,
    happened: `the smoke test was not passed (${why.happened}), and the model stays in place, ${because}`,
    remedy: `Promote a better version. ${why.remedy}`,
  }
}
