import { expect, test } from '@jest/globals'
import { startPipeline } from '../../src/actions/start-pipeline/action.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { problemsOf } from '../domain/problems-of.ts'

test('what would be ignored is refused', async () => {
  const wrong = (given: Readonly<Record<string, string>>) =>
    problemsOf(() => parseInputs(startPipeline, (name) => given[name] ?? ''))
  const execution = { 'execution-arn': 'arn:aws:sagemaker:eu-west-1:111122223333:pipeline/p/execution/abc' }
  expect(await wrong({ ...execution, 'on-conflict': 'wait', wait: 'false' })).toEqual([
    "'on-conflict' has no meaning beside 'execution-arn'",
    "'execution-arn' has no meaning beside 'wait: false'",
  ])
  expect(await wrong({ 'pipeline-name': 'p', 'require-model-package': 'true', wait: 'false' })).toEqual([
    "'require-model-package' has no meaning beside 'wait: false'",
  ])
  expect(await wrong({ ...execution, 'on-conflict': 'start', wait: 'true', 'require-model-package': 'true' })).toEqual(
    [],
  )
})
