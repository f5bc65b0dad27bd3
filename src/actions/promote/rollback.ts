import {
  lostValues,
  modelPackageParameter,
  placeTemplate,
  previousModelPackageTag,
  type Deployment,
} from '../../domain/deployment.ts'
import { reconfiguredTag } from '../../domain/deployment-record.ts'
import { describeServed } from '../../domain/endpoint.ts'
import { kebab } from '../../kit/define-action.ts'
import { InputError, WorldError, type Failure } from '../../kit/errors.ts'
import { code, escapeMarkdown, factTable } from '../../kit/markdown.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { Result } from '../../kit/result.ts'
import { deploy } from '../deploy-endpoint/deploy.ts'
import type { DeployWorld } from '../deploy-endpoint/operate.ts'
import { uploadTemplate, type UploadWorld } from '../deploy-endpoint/upload-template.ts'
import type { Inputs, Outputs } from './action.ts'

export type WayBack =
  { readonly kind: 'none'; readonly because: string } | { readonly kind: 'back'; readonly deployment: Deployment }

/** Where a model goes that did not pass its test: back to what the stack held and the endpoint served, unless that is nothing or nobody wants it. */
export function chooseWayBack(
  inputs: Pick<Inputs, 'onFailure' | 'onInconclusive'>,
  earlier: Deployment | undefined,
  { deployed, tested }: { readonly deployed: Outputs; readonly tested: Outputs },
): WayBack {
  const none = (because: string) => ({ kind: 'none', because }) as const
  const policy = tested.outcome === 'inconclusive' ? 'onInconclusive' : 'onFailure'
  if (inputs[policy] === 'hold') return none(`as '${kebab(policy)}: hold' asks`)
  if (!earlier) return none('since this was its first deployment')
  // An earlier run, interrupted perhaps, has made this deployment, and left on the stack what had been served before.
  if (deployed.outcome === 'unchanged') {
    const recorded = earlier.tags.get(previousModelPackageTag)
    if (recorded === undefined || recorded === earlier.parameters.get(modelPackageParameter)) {
      return none('since it is not known what was served before it')
    }
    if (earlier.tags.has(reconfiguredTag)) {
      return none('since it was served before with another template or other parameters, which are not known')
    }
    return { kind: 'back', deployment: withModelPackage(earlier, recorded) }
  }
  if (!earlier.parameters.has(modelPackageParameter)) return { kind: 'back', deployment: earlier }
  // A stack may hold a model that SageMaker has taken back, so the model comes from what was served.
  const served = deployed.previousModelPackageArn
  if (served === undefined) return none('since it is not known which model was served before')
  return { kind: 'back', deployment: withModelPackage(earlier, served) }
}

function withModelPackage(deployment: Deployment, modelPackageArn: string): Deployment {
  return { ...deployment, parameters: new Map([...deployment.parameters, [modelPackageParameter, modelPackageArn]]) }
}

/**
 * What to go back to, if it comes to that: what the stack holds before the deployment. Throws InputError where there would be no way back
 * though it may be wanted.
 */
export function planWayBack(
  inputs: Pick<Inputs, 'onFailure' | 'onInconclusive'> & { readonly templateS3Bucket?: string | undefined },
  { told, wanted }: { readonly told: Deployment; readonly wanted: Deployment },
): Deployment {
  const { deployment, problem } = placeTemplate(told, inputs.templateS3Bucket)
  const lost = lostValues(wanted, told).join(', ')
  const problems = [
    ...(problem === undefined ? [] : [`the template that it has now: ${problem}`]),
    ...(lost === ''
      ? []
      : [
          `CloudFormation tells nobody what ${lost} is now (NoEcho), so there would be no way back; leave it as it is, by UsePreviousValue in a parameter list, or set 'on-failure: hold' and 'on-inconclusive: hold'`,
        ]),
  ]
  const isWanted = inputs.onFailure !== 'hold' || inputs.onInconclusive !== 'hold'
  if (isWanted && problems.length > 0) throw new InputError(problems.map((each) => `stack ${told.stackName}: ${each}`))
  return deployment
}

export interface RollbackOrder {
  readonly deployment: Deployment
  /** Why the model is not left in place. */
  readonly cause: Failure
  readonly endpointName: string
  /** What has failed its test. */
  readonly modelPackageArn: string
  readonly timeoutMs: number
}

/** Deploys what was there before. Red whatever comes of it, and the first cause is told in any case. */
export async function goBack(
  order: RollbackOrder,
  world: DeployWorld & UploadWorld,
  waiting: Waiting,
): Promise<Result<Outputs>> {
  const { cause, deployment, endpointName, timeoutMs } = order
  const modelPackageArn = deployment.parameters.get(modelPackageParameter)
  const target = modelPackageArn ?? 'the deployment before'
  waiting.log.warn(`${cause.subject}: ${cause.happened}. Going back to ${target}`)
  try {
    const wanted = { deployment, modelPackageArn, timeoutMs, recreateFailedStack: false, direction: 'back' as const }
    await uploadTemplate(deployment, world)
    const { broken, served } = await deploy(wanted, world, waiting)
    const now = served ? `; ${describeServed(served)}` : ''
    if (broken) return notBack(order, { reason: `${broken.reason}${now}`, remedy: broken.remedy }, waiting)
    const serves = `serves ${target}`
    waiting.log.info(`endpoint ${endpointName}: ${serves} again`)
    const happened = `the smoke test of ${order.modelPackageArn} failed: ${cause.happened}. It was rolled back and ${serves} again, verified`
    const remedy = `Mend the model, or the test, and promote again. ${cause.remedy}`
    return {
      outputs: { outcome: serves, rolledBack: 'true', ...(served && { endpointConfigName: served.configName }) },
      summary: `## ↩️ Back: endpoint ${escapeMarkdown(endpointName)}\n\n${factTable([['Serves now, verified', code(target)]])}`,
      failure: { subject: `endpoint ${endpointName}`, happened, remedy },
    }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    const { subject, happened, remedy } = error.failure
    return notBack(order, { reason: `${subject}: ${happened}`, remedy }, waiting)
  }
}

function notBack(
  { cause, endpointName }: RollbackOrder,
  { reason, remedy }: { readonly reason: string; readonly remedy: string },
  { log }: Waiting,
): Result<Outputs> {
  log.warn(`not brought back: ${reason}`)
  const happened = `the smoke test failed (${cause.happened}), and so did the way back (${reason})`
  return {
    outputs: { outcome: 'failed', rolledBack: 'false' },
    summary: '',
    failure: { subject: `endpoint ${endpointName}`, happened, remedy },
  }
}
