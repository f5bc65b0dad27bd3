import { expect, test } from '@jest/globals'
import { findIdleKeys } from '../../src/domain/idle-case-keys.ts'
import { parse } from './written-cases.ts'

const any = { input: 'a', expected: null }
const whole = { ...any, method: 'PUT', path: '/predict', headers: { 'X-Tenant': 'a' }, truth: 1, prediction: 'p' }

test('an endpoint has no use for what only HTTP has, said for a case or for all', async () => {
  const why = 'has no effect on an endpoint: it is for URLs and containers, and no request to an endpoint has it'
  expect(findIdleKeys(await parse({ samples: [any, whole] }), 'endpoint')).toEqual([
    `cases.json:1: 'method' ${why}`,
    `cases.json:1: 'path' ${why}`,
    `cases.json:1: 'headers' ${why}`,
  ])
  const ofAll = findIdleKeys(await parse({ path: '/predict', samples: [any, any, any] }), 'endpoint')
  expect(ofAll).toEqual([`cases.json:1: 'path' ${why.replace(':', ' (as in 2 cases more):')}`])
})

test('nor has what a transform job has written, which is not scored either', async () => {
  const problems = findIdleKeys(await parse({ samples: [whole] }), 'transformOutput')
  expect(
    problems.map((problem) => /'(\w+)' has no effect on 'transform-output': nothing is/.exec(problem)?.[1]),
  ).toEqual(['method', 'path', 'headers', 'truth', 'prediction'])
})

test.each(['endpoint', 'transformOutput'] as const)('what has an effect on an %s is not refused', async (target) => {
  const said = { ...any, method: 'post', accept: 'text/csv', 'content-type': 'text/csv', tolerance: 1 }
  expect(findIdleKeys(await parse({ samples: [said] }), target)).toEqual([])
})
