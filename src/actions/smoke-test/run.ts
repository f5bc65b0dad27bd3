import { secretsOf } from '../../domain/http-headers.ts'
import { judgeSmokeTest } from '../../domain/smoke-verdict.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { examineOutput } from './batch.ts'
import { examine } from './examine.ts'
import { fetchBodies } from './fetch-bodies.ts'
import { findSamplePayload } from './sample-payload.ts'
import { prepare } from './prepare.ts'
import { publish } from './publish.ts'
import type { World } from './world.ts'

/** Check all that can be checked, ask, measure, compare, and say what came of it. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  secretsOf(inputs.headers ?? {}).forEach((secret) => stage.log.mask(secret))
  const plan = await prepare(inputs, world)
  const scene = { inputs, world, stage, plan }
  const cases = plan.cases ? await fetchBodies(plan.cases, scene) : await findSamplePayload(scene)
  const planned = { ...scene, cases }
  const findings = await (inputs.transformOutput === undefined ? examine(planned) : examineOutput(planned))
  return publish(judgeSmokeTest(findings), scene)
}
