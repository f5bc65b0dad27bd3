import { secretsOf } from '../../domain/http-headers.ts'
import { infrastructure, judgeSmokeTest } from '../../domain/smoke-verdict.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { examineOutput } from './batch.ts'
import { examine } from './examine.ts'
import { fetchBodies } from './fetch-bodies.ts'
import { orRefusal } from './or-refusal.ts'
import { prepare, type Plan } from './prepare.ts'
import { publish } from './publish.ts'
import { findSamplePayload } from './sample-payload.ts'
import { subjectOf } from './targets.ts'
import type { World } from './world.ts'

/** Check all that can be checked, ask, measure, compare, and say what came of it. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  secretsOf(inputs.headers ?? {}).forEach((secret) => stage.log.mask(secret))
  const plan = await prepare(inputs, world)
  const scene = { inputs, world, stage, plan }
  const cases = await orRefusal(() => (plan.cases ? fetchBodies(plan.cases, scene) : findSamplePayload(scene)))
  const findings =
    cases instanceof WorldError
      ? { ...unasked(inputs, plan), obstacle: infrastructure(cases.failure) }
      : await (inputs.transformOutput === undefined ? examine : examineOutput)({ ...scene, cases })
  return publish(judgeSmokeTest(findings), scene)
}

const unasked = (inputs: Inputs, { thresholds }: Plan) => ({
  subject: subjectOf(inputs),
  thresholds,
  asked: [],
  cases: [],
})
