import { expect, test } from '@jest/globals'
import { combine, problem } from '../../src/domain/preflight-finding.ts'

const one = { subject: 'alarm drift', happened: 'it rings', remedy: 'Mend it. Nothing was touched.' }

test('all that stands in the way at once', () => {
  expect(combine([])).toBeUndefined()
  expect(combine([problem(one)])).toEqual(one)
  expect(combine([problem(one), { ...one, subject: 'alarm slow' }, { ...one, subject: 'x', remedy: 'Wait.' }])).toEqual(
    {
      subject: 'the deployment',
      happened: '3 things stand in its way: alarm drift: it rings; alarm slow: it rings; x: it rings',
      remedy: 'Mend it. Wait. Nothing was touched.',
    },
  )
})
