import { expect, test } from '@jest/globals'
import { deploymentState, describeDeployment } from '../../src/domain/github-deployment.ts'

test.each([
  ['deploy', 'created', 'success'],
  ['deploy', 'updated', 'success'],
  ['deploy', 'unchanged', 'success'],
  ['deploy', 'rolled-back', 'failure'],
  ['rollback', 'rolled-back', 'success'],
  ['rollback', 'failed', 'failure'],
  ['deploy', 'timed-out', 'error'],
  ['deploy', undefined, 'error'],
  ['destroy', 'destroyed', 'inactive'],
  ['destroy', 'absent', 'inactive'],
])('%s that came to %s is a %s to GitHub', (command, outcome, state) => {
  expect(deploymentState(command, outcome)).toBe(state)
})

test.each([
  [['stack s', undefined, '', 'penguins/8'], 'stack s: penguins/8'],
  [['one\nline  only '], 'one line only'],
  [['x'.repeat(140)], 'x'.repeat(140)],
  [['x'.repeat(141)], `${'x'.repeat(139)}…`],
  [[`${'x'.repeat(138)}🦭🦭`], `${'x'.repeat(138)}…`],
])('%j is described as %j', (parts, text) => {
  expect(describeDeployment(...parts)).toBe(text)
  expect(text.length).toBeLessThanOrEqual(140)
})
