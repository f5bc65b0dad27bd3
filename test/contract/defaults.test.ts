import { expect, test } from '@jest/globals'
import { buildPushImage } from '../../src/actions/build-push-image/action.ts'
import { deployEndpoint } from '../../src/actions/deploy-endpoint/action.ts'
import { promote } from '../../src/actions/promote/action.ts'
import { smokeTest } from '../../src/actions/smoke-test/action.ts'
import { startPipeline } from '../../src/actions/start-pipeline/action.ts'
import { waitForApproval } from '../../src/actions/wait-for-approval/action.ts'
import { kebab, type ActionDefinition } from '../../src/kit/define-action.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { problemsOf } from '../domain/problems-of.ts'

const suite: readonly ActionDefinition[] = [
  buildPushImage,
  deployEndpoint,
  promote,
  smokeTest,
  startPipeline,
  waitForApproval,
]

test.each(suite)('$name: the defaults of action.yml, as the runner hands them over, break no rule', async (action) => {
  const defaults = new Map(Object.entries(action.inputs).map(([key, field]) => [kebab(key), field.default ?? '']))
  const problems = (read: (name: string) => string) => problemsOf(async () => parseInputs(action, read))
  expect(await problems((name) => defaults.get(name) ?? '')).toEqual(await problems(() => ''))
})
