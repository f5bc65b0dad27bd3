import { expect, test } from '@jest/globals'
import { smokeTest } from '../../src/actions/smoke-test/action.ts'
import { parseSmokeCases } from '../../src/domain/smoke-case-file.ts'

test('the file of cases that the README shows is one', async () => {
  const [, file = ''] = /```yaml\n([^]*?)```/.exec(smokeTest.notes ?? '') ?? []
  const cases = await parseSmokeCases(file, 'README.md')
  expect(cases.map(({ name }) => name.replace(/^case \d+ /, ''))).toEqual([
    '(Gentoo male)',
    '(the same as JSON)',
    '(a picture)',
    '(a question that must be refused)',
    '(three rows)',
    '(of a URL or a container)',
    '(labelled, and scored together with all that are)',
  ])
  expect(cases.at(0)?.expectations).toEqual([
    { kind: 'equals', value: 5550, tolerance: { absolute: 400, relative: 0 } },
  ])
})
