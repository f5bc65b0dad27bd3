import type { Comments } from '../../github/comments.ts'
import type { Deployments } from '../../github/deployments.ts'
import { markerOf } from '../../domain/sticky-comment.ts'
import { InputError } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { runDeployment, runPreview, type DeploymentWorld } from './deployment.ts'
import { destroy, type TeardownWorld } from './destroy.ts'
import { postSticky, retireRecords, withRecord } from './github-records.ts'
import { refuseElsewhere, type PlaceWorld } from './place.ts'
import { rollBack, rolledBackResult } from './rollback.ts'
import { findStackName } from './sources.ts'
import { sweep } from './sweep.ts'
import { destroyedResult, sweptResult } from './teardown-result.ts'

/** What GitHub is told; undefined without a token. */
export interface Audience {
  readonly deployments: Deployments
  readonly comments: Comments
  /** Of the run; undefined where it belongs to none. */
  readonly pullRequest: number | undefined
}

export type World = DeploymentWorld &
  PlaceWorld & {
    readonly teardown: () => Promise<TeardownWorld>
    readonly audience: (token: string | undefined) => Promise<Audience | undefined>
  }

export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const elsewhere = await refuseElsewhere(inputs, world)
  if (elsewhere) return elsewhere
  const { command, ifInProgress, timeout: timeoutMs } = inputs
  const audience = await world.audience(inputs.githubToken)
  switch (command) {
    case 'deploy':
      return recorded(inputs, { audience, world, stage }, () => runDeployment(inputs, world, stage))
    case 'preview': {
      const previewed = await runPreview(inputs, world, stage)
      await comment(inputs, { audience, stage, result: previewed })
      return previewed
    }
    case 'rollback': {
      const { continueUpdateRollback, capabilities, templateS3Bucket: templateBucket } = inputs
      const order = {
        stackName: await nameStack(inputs, world),
        timeoutMs,
        ifInProgress,
        continueUpdateRollback,
        capabilities,
        templateBucket,
      }
      return recorded(inputs, { audience, world, stage }, async () =>
        rolledBackResult(await rollBack(order, world, stage)),
      )
    }
    case 'destroy': {
      const stackName = await nameStack(inputs, world)
      const order = { stackName, timeoutMs, ifInProgress }
      const result = destroyedResult(await destroy(order, await world.teardown(), stage))
      // Deployments are recorded under the name that was given.
      const { environment, stackName: given } = inputs
      if (audience && environment !== undefined && given !== undefined && !result.failure) {
        await retireRecords({ environment, stackName: given }, { ...audience, run: world.run, log: stage.log })
      }
      return result
    }
    case 'sweep':
      return sweptResult(await sweep({ timeoutMs }, await world.teardown(), stage))
  }
}

async function nameStack(inputs: Inputs, world: World): Promise<string> {
  const stackName = await findStackName(inputs, world)
  if (stackName !== undefined) return stackName
  throw new InputError([`'command: ${inputs.command}' needs 'stack-name', or 'sagemaker-project-name' and a stage`])
}

interface Site {
  readonly audience: Audience | undefined
  readonly world: World
  readonly stage: Stage<Outputs>
}

/** GitHub shows the deployment to its environment beside ours, where it may. */
function recorded(
  { command, environment, modelPackageVersion, stackName = '' }: Inputs,
  { audience, stage, world }: Site,
  story: () => Promise<Result<Outputs>>,
): Promise<Result<Outputs>> {
  if (audience === undefined || environment === undefined) return story()
  const what = modelPackageVersion === undefined ? undefined : `model package version ${modelPackageVersion}`
  const order = { command, environment, stackName, what, remember: stage.remember }
  return withRecord(order, { ...audience, run: world.run, log: stage.log }, story)
}

/** One comment for each stack, updated in place. */
async function comment(
  { commentOnPr, environment = '' }: Inputs,
  { audience, result, stage }: Omit<Site, 'world'> & { readonly result: Result<Outputs> },
): Promise<void> {
  if (!commentOnPr || audience?.pullRequest === undefined) return
  const marker = markerOf('preview', [result.outputs.stackName ?? '', environment])
  const { comments, pullRequest } = audience
  await postSticky({ pullRequest, marker, body: result.summary }, { comments, log: stage.log })
}
