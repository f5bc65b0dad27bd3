import { expect, test } from '@jest/globals'
import { chooseAnnotations } from '../../src/domain/smoke-annotations.ts'
import { failedCase, full, passed, reportOf, unansweredCase } from './smoke-reports.ts'

test('each case that failed stands on its line, with all that it did not keep to', () => {
  expect(chooseAnnotations(full)).toEqual([
    {
      path: 'tests/cases.yml',
      line: 20,
      title: 'Smoke test: case 2',
      message: 'expected 5550 ± 400; text/csv, got 8100; text/html',
    },
  ])
})

test('what passed is not annotated', () => {
  expect(chooseAnnotations(passed)).toEqual([])
})

test('nine at most, and none for what was not answered or is only scored', () => {
  const cases = [
    unansweredCase(1),
    failedCase(2, { truth: 'Gentoo' }),
    ...Array.from({ length: 10 }, (_, index) => failedCase(index + 3)),
    unansweredCase(13),
  ]
  expect(chooseAnnotations(reportOf({ cases })).map(({ line }) => line)).toEqual([30, 40, 50, 60, 70, 80, 90, 100, 110])
})

test('a failure without words for what was expected tells what came', () => {
  const cases = [{ ...failedCase(1), checks: [], got: 'status 500' }]
  expect(chooseAnnotations(reportOf({ cases }))).toMatchObject([{ message: 'status 500' }])
})

test('what several expectations have in common is said once', () => {
  const checks = ['a', 'b'].map((expected) => ({ expected, got: 'an empty answer', met: false }))
  expect(chooseAnnotations(reportOf({ cases: [{ ...failedCase(1), checks }] }))).toMatchObject([
    { message: 'expected a; b, got an empty answer' },
  ])
})
