import type { Deployment } from '../../domain/deployment.ts'
import type { Stack } from '../../domain/stack.ts'
import { InputError, type Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import { runDeployment, type DeploymentWorld } from '../deploy-endpoint/deployment.ts'
import { refuseElsewhere, type PlaceWorld } from '../deploy-endpoint/place.ts'
import { checkSources } from '../deploy-endpoint/sources.ts'
import type { Inputs as SmokeTestInputs } from '../smoke-test/action.ts'
import { fetchBodies } from '../smoke-test/fetch-bodies.ts'
import { prepare as prepareSmokeTest } from '../smoke-test/prepare.ts'
import { run as smokeTest } from '../smoke-test/run.ts'
import { findSamplePayload } from '../smoke-test/sample-payload.ts'
import type { World as SmokeTestWorld } from '../smoke-test/world.ts'
import { run as waitForApproval } from '../wait-for-approval/run.ts'
import { promote, type Inputs, type Outputs } from './action.ts'
import { chooseWayBack, goBack, planWayBack } from './rollback.ts'
import { summarise, type Part } from './summary.ts'

export type World = DeploymentWorld & PlaceWorld & SmokeTestWorld
export type Outcome = 'promoted' | 'not-approved' | 'deployment-failed' | 'rolled-back' | 'held' | 'rollback-failed'

/** Approved? Deploy. Does it answer right? If not, back to what was there. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  await checkFiles(inputs, world, stage)
  const { end, tell } = wholeOf(stage)
  const elsewhere = await refuseElsewhere(inputs, world)
  if (elsewhere) return end('deployment-failed', (await tell('Place', async () => elsewhere)).failure)

  const strict = { onReject: 'fail', onPending: 'fail', onTimeout: 'fail' } as const
  const approval = await tell('Approval', (part) => waitForApproval({ ...inputs, ...strict }, world, part))
  const { modelPackageArn = '' } = approval.outputs
  if (approval.failure) return end('not-approved', approval.failure)
  const target = smokeTestOf(inputs, { endpointName: inputs.endpointName ?? '', modelPackageArn })
  // Without a file of cases, the model package brings them along; if it does not, nothing is deployed.
  if (inputs.cases === undefined) await findSamplePayload({ inputs: target, world, stage: unheard(stage) })

  let earlier: Deployment | undefined
  const beforeUpdate = async (stack: Stack, wanted: Deployment) => {
    earlier = planWayBack(inputs, { told: await world.stacks.deployed(stack), wanted })
  }
  const exactly = { ...inputs, modelPackageArn, ...notMeant }
  const deployment = await tell('Deployment', (part) => runDeployment(exactly, { ...world, beforeUpdate }, part))
  if (deployment.failure) return end('deployment-failed', deployment.failure)

  const { endpointName = '' } = deployment.outputs
  const test = await tell('Smoke test', (part) => smokeTest({ ...target, endpointName }, world, part))
  const cause = test.failure
  if (!cause) return end('promoted')

  const way = chooseWayBack(inputs, earlier, { deployed: deployment.outputs, tested: test.outputs })
  if (way.kind === 'none') return end('held', held(cause, endpointName, way.because))
  const { timeout: timeoutMs } = inputs
  const order = { cause, endpointName, modelPackageArn, timeoutMs, ...way }
  const back = await tell<Outputs>('Rollback', (part) => goBack(order, world, part))
  return end(back.outputs.rolledBack === 'true' ? 'rolled-back' : 'rollback-failed', back.failure)
}

/** The model package is known by its ARN, and stays until somebody takes it down. */
const notMeant = {
  modelPackageGroup: undefined,
  modelPackageVersion: undefined,
  imageUri: undefined,
  modelDataUrl: undefined,
  ttl: undefined,
  changeSet: undefined,
  environment: undefined,
  githubToken: undefined,
  commentOnPr: false,
}

/** The test of what was deployed. What it cannot say about the model is for `on-inconclusive` of the whole to decide. */
function smokeTestOf(
  inputs: Inputs,
  deployed: { readonly endpointName: string; readonly modelPackageArn: string | undefined },
): SmokeTestInputs {
  return {
    ...inputs,
    endpointName: deployed.endpointName,
    expectModelPackageArn: deployed.modelPackageArn,
    onInconclusive: 'fail',
    allowPrivateNetwork: false,
    commentOnPr: false,
    ...noOtherTarget,
  }
}

const noOtherTarget = {
  url: undefined,
  image: undefined,
  container: undefined,
  transformOutput: undefined,
  expectImageDigest: undefined,
  targetVariant: undefined,
  targetModel: undefined,
  inferenceComponentName: undefined,
  sessionId: undefined,
  headers: undefined,
  model: undefined,
  environment: undefined,
  startupTimeout: 0,
  githubToken: undefined,
}

/** All files are read and checked before anything is waited for or touched; the parts read them again. Throws InputError. */
async function checkFiles(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<void> {
  const target = smokeTestOf(inputs, { endpointName: inputs.endpointName ?? '', modelPackageArn: undefined })
  const checkCases = async () => {
    const { cases } = await prepareSmokeTest(target, world)
    if (cases) await fetchBodies(cases, { inputs: target, world, stage: unheard(stage) })
  }
  const checks = await Promise.allSettled([checkSources(inputs, world), checkCases()])
  const faults = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason as unknown] : []))
  for (const fault of faults) if (!(fault instanceof InputError)) throw fault
  const problems = faults.flatMap((fault) => (fault instanceof InputError ? fault.problems : []))
  if (problems.length > 0) throw new InputError(problems)
}

/** For what is only tried: the part that does it tells it. */
const unheard = (stage: Stage<Outputs>): Stage<Outputs> => ({
  ...stage,
  log: { ...stage.log, info: () => undefined, warn: () => undefined },
})

type PartOutputs = Readonly<Record<string, string | undefined>>

/** Each part is a story of its own; what it has to say becomes ours, but for its outcome, which is the whole's. */
function wholeOf(stage: Stage<Outputs>) {
  const parts: Part[] = []
  let outputs: Outputs = {}
  async function tell<O extends PartOutputs>(name: string, story: (stage: Stage<O>) => Promise<Result<O>>) {
    using _ = stage.log.group(name)
    const result = await story({ ...stage, setOutputs: (known) => stage.setOutputs(oursOf(known)) })
    outputs = { ...outputs, ...oursOf(result.outputs) }
    parts.push({ name, outcome: result.outputs['outcome'] ?? '', summary: result.summary })
    return result
  }
  const end = (outcome: Outcome, failure?: Failure): Result<Outputs> => ({
    outputs: { ...outputs, outcome, rolledBack: String(outcome === 'rolled-back') },
    summary: summarise(outcome, parts, failure),
    ...(failure && { failure }),
  })
  return { end, tell }
}

function oursOf(outputs: PartOutputs): Outputs {
  const { outcome: _, ...declared } = promote.outputs
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => name in declared))
}

function held(cause: Failure, endpointName: string, because: string): Failure {
  return {
    subject: `endpoint ${endpointName}`,
    happened: `the smoke test was not passed (${cause.happened}), and the model stays in place, ${because}`,
    remedy: cause.remedy,
  }
}
