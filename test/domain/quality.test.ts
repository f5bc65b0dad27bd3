import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  chooseProblemType,
  describeQuality,
  judgeQuality,
  type Classification,
  type ProblemType,
  type ProblemTypeClues,
  type Scored,
} from '../../src/domain/quality.ts'
import type { Label } from '../../src/domain/smoke-case.ts'
import { parseThresholds } from '../../src/domain/threshold-text.ts'
import { problemsOf } from './problems-of.ts'
import { open } from './smoke-words.ts'

const scored = (...pairs: readonly (readonly [truth: Label, predicted: Label | undefined])[]): readonly Scored[] =>
  pairs.map(([truth, predicted]) => ({ truth, predicted }))
const times = (count: number, truth: Label, predicted: Label | undefined) =>
  new Array<Scored>(count).fill({ truth, predicted })

const usual = { probabilityThreshold: 0.5, shown: open }
const classified = (pairs: readonly Scored[], probabilityThreshold = 0.5) => {
  const quality = judgeQuality(pairs, 'classification', { probabilityThreshold, shown: open })
  if (quality?.kind !== 'classification') throw new Error('no classification')
  return quality
}
const measured = (pairs: readonly Scored[]) => {
  const quality = judgeQuality(pairs, 'regression', usual)
  if (quality?.kind !== 'regression') throw new Error('no regression')
  return quality
}

describe('classification', () => {
  // The figures are those of the formulae in Python: per class hits / predictions, hits / truths and their harmonic mean, then the mean.
  const mixed = [
    ...times(3, 'a', 'a'),
    ...times(1, 'a', 'b'),
    ...times(2, 'b', 'b'),
    ...times(1, 'b', 'c'),
    ...times(1, 'c', 'c'),
    ...times(2, 'c', 'a'),
  ]

  test('three classes', () => {
    const { accuracy, confusion, f1, precision, recall, samples } = classified(mixed)
    expect({ accuracy, samples }).toEqual({ accuracy: 0.6, samples: 10 })
    expect(precision).toBeCloseTo(0.5888888888888889, 12)
    expect(recall).toBeCloseTo(0.5833333333333334, 12)
    expect(f1).toBeCloseTo(0.5777777777777777, 12)
    expect(confusion).toEqual({
      classes: ['a', 'b', 'c'],
      counts: [
        [3, 1, 0],
        [0, 2, 1],
        [2, 0, 1],
      ],
    })
  })

  test('a class that is never predicted, or never true, counts 0', () => {
    const { accuracy, confusion, f1, precision, recall } = classified(
      scored(['a', 'a'], ['a', 'a'], ['b', 'a'], ['b', 'z']),
    )
    expect(accuracy).toBe(0.5)
    expect(precision).toBeCloseTo(2 / 9, 12)
    expect(recall).toBeCloseTo(1 / 3, 12)
    expect(f1).toBeCloseTo(0.8 / 3, 12)
    expect(confusion.classes).toEqual(['a', 'b', 'z'])
  })

  test.each<[string, Label, Label]>([
    ['a number and its text', 1, '1'],
    ['1 and 1.0', '1.0', 1],
    ['true and True', true, 'True'],
    ['with space around', 'Gentoo', ' Gentoo\n'],
    ['a negative number', -2.5, '-2.50'],
  ])('the same class: %s', (_, truth, predicted) => {
    expect(classified(scored([truth, predicted], ['other', 'other'])).accuracy).toBe(1)
  })

  test.each<[string, Label, Label]>([
    ['upper and lower case', 'gentoo', 'Gentoo'],
    ['a code and a number', '007', 7],
    ['numbers beyond what a number holds', '12345678901234567890', '12345678901234567891'],
    ['a text and nothing', 'a', ''],
    ['a boolean and a number, where there are others', true, 1],
  ])('another class: %s', (_, truth, predicted) => {
    expect(classified(scored([truth, predicted], ['other', 'other'])).accuracy).toBe(0.5)
  })

  describe('a probability where the classes are two', () => {
    const predictedOf = (truth: Label, predicted: Label, threshold?: number) => {
      const other = typeof truth === 'boolean' ? !truth : 1 - Number(truth)
      const { confusion } = classified(scored([truth, predicted], [other, other]), threshold)
      const row = confusion.counts[confusion.classes.indexOf(String(truth))] ?? []
      return confusion.classes[row.indexOf(1)]
    }
    test.each<[Label, Label, number | undefined, string]>([
      [1, 0.83, undefined, '1'],
      [1, 0.5, undefined, '1'],
      [1, 0.49, undefined, '0'],
      [1, '0.83', undefined, '1'],
      ['1', 0.83, 0.9, '0'],
      [0, 0.2, 0.1, '1'],
      [0, 0, undefined, '0'],
      [0, 1, undefined, '1'],
      [true, 0.83, undefined, 'true'],
      [false, 0.2, undefined, 'false'],
      [true, false, undefined, 'false'],
      [0, 2, undefined, '2'],
      [0, -0.5, undefined, '-0.5'],
      [0, 'none', undefined, 'none'],
    ])('truth %j, predicted %j, threshold %j: %s', (truth, predicted, threshold, expected) => {
      expect(predictedOf(truth, predicted, threshold)).toBe(expected)
    })
  })

  test('classes that nobody may see are one in the matrix, and others in the scores', () => {
    const pairs = [
      ...times(2, 'cat', 'cat'),
      ...times(1, 'cat', 'Jane Doe'),
      ...times(1, 'Jane Doe', 'Jane Doe'),
      ...times(1, 'cat', 'John Doe'),
      ...scored(['cat', 7], ['cat', false], ['cat', 'dog'], ['cat', undefined]),
    ]
    const score = (bodies: boolean) =>
      judgeQuality(pairs, 'classification', {
        probabilityThreshold: 0.5,
        shown: { bodies, words: new Set(['cat', 'dog']) },
      })
    const [{ confusion, ...scores }, { confusion: whole, ...same }] = [score(false), score(true)] as [
      Classification,
      Classification,
    ]
    expect(scores).toEqual(same)
    expect(whole.classes).toEqual(['7', 'cat', 'dog', 'false', 'Jane Doe', 'John Doe', 'no prediction'])
    expect(confusion.classes).toEqual(['7', 'another text', 'cat', 'dog', 'false', 'no prediction'])
    expect(confusion.counts[2]).toEqual([1, 2, 2, 1, 1, 1])
  })

  test('classes are in the order of their numbers', () => {
    expect(classified(scored([10, 9], [2, 1])).confusion.classes).toEqual(['1', '2', '9', '10'])
  })

  test('of many classes the frequent ones are in the matrix, and the others are counted', () => {
    const rare = Array.from({ length: 100 }, (_, index) => ({ truth: 'zebra', predicted: `class ${index}` }))
    const { confusion, accuracy } = classified([...rare, ...times(100, 'zebra', 'zebra')])
    expect(accuracy).toBe(0.5)
    expect(confusion.classes).toHaveLength(50)
    expect(confusion.classes.at(-1)).toBe('zebra')
    expect(confusion.hidden).toBe(51)
  })

  test('an answer without a prediction is wrong, whatever the classes are called', () => {
    const { accuracy, confusion, f1, missing, precision, recall, samples } = classified([
      ...times(98, 'a', 'a'),
      ...times(1, 'no prediction', undefined),
      ...times(1, 'no prediction', 'no prediction'),
    ])
    expect({ samples, missing, accuracy }).toEqual({ samples: 100, missing: 1, accuracy: 0.99 })
    expect(precision).toBeCloseTo(2 / 3, 12)
    expect(recall).toBeCloseTo(1.5 / 3, 12)
    expect(f1).toBeCloseTo((1 + 2 / 3) / 3, 12)
    expect(confusion.classes).toEqual(['a', 'no prediction'])
    const { confusion: ofNothing } = classified(times(2, 1, undefined))
    expect(ofNothing).toEqual({
      classes: ['1', 'no prediction'],
      counts: [
        [0, 2],
        [0, 0],
      ],
    })
    expect(classified(scored(['a', 'a']))).not.toHaveProperty('missing')
  })

  test('all scores are between 0 and 1, and all right is 1', () => {
    const label = fc.oneof(fc.constantFrom<Label>('a', 'b', '__proto__', 0, 1, true), fc.string())
    const pair = fc.record({ truth: label, predicted: fc.option(label, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
        const { accuracy, confusion, f1, precision, recall } = classified(pairs)
        for (const score of [accuracy, f1, precision, recall]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
        expect(confusion.counts.flat().reduce((sum, each) => sum + each)).toBe(pairs.length)
        const right = classified(pairs.map(({ truth }) => ({ truth, predicted: truth })))
        expect([right.accuracy, right.precision, right.recall, right.f1]).toEqual([1, 1, 1, 1])
      }),
    )
  })
})

describe('regression', () => {
  test("scikit-learn's own example", () => {
    const { kind, mae, mse, r2, rmse, samples } = measured(scored([3, 2.5], [-0.5, 0], [2, 2], [7, 8]))
    expect({ kind, samples, mse, mae }).toEqual({ kind: 'regression', samples: 4, mse: 0.375, mae: 0.5 })
    expect(rmse).toBeCloseTo(0.6123724356957945, 12)
    expect(r2).toBeCloseTo(0.9486081370449679, 12)
  })

  test('what is no finite number is counted, and is in no score', () => {
    const pairs = scored([1, 2], ['2', '4'], [3, 'NaN'], [4, true], [5, Infinity], [6, ''], [7, undefined])
    expect(measured(pairs)).toMatchObject({ samples: 7, missing: 5, mse: 2.5, mae: 1.5 })
    const none = { samples: 2, missing: 2, mse: undefined, rmse: undefined, mae: undefined, r2: undefined }
    expect(measured(scored([1, 'NaN'], [2, undefined]))).toEqual({ kind: 'regression', ...none })
    expect(measured(scored([1, 2]))).not.toHaveProperty('missing')
  })

  test('nothing is explained where all truths are the same', () => {
    expect(measured(scored([0.1, 1], [0.1, 2], [0.1, 3])).r2).toBeUndefined()
    expect(measured(scored([1, 1])).r2).toBeUndefined()
  })
})

test.each<ProblemType>(['classification', 'regression'])('no quality of %s without an answer', (kind) =>
  expect(judgeQuality([], kind, usual)).toBeUndefined(),
)

describe('how labelled cases are scored', () => {
  const choose = (clues: Partial<ProblemTypeClues>) =>
    chooseProblemType({ asked: undefined, thresholds: [], truths: [1, 2], ...clues })
  test.each<[string, Partial<ProblemTypeClues>, ProblemType]>([
    ['as the user says', { asked: 'classification', thresholds: parseThresholds('mse < 5') }, 'classification'],
    ['as a threshold needs it', { thresholds: parseThresholds('p95 < 1s\nf1 > 0.7') }, 'classification'],
    ['by mse, though truths are texts', { thresholds: parseThresholds('mse < 5'), truths: ['1', 2] }, 'regression'],
    ['numbers are measured', { truths: [1, 2.5] }, 'regression'],
    ['texts are classes', { truths: ['Gentoo', 'Adelie'] }, 'classification'],
    ['booleans are classes', { truths: [1, true] }, 'classification'],
  ])('%s', (_, clues, expected) => expect(choose(clues)).toBe(expected))

  test('a regression needs numbers', async () => {
    expect(await problemsOf(() => choose({ asked: 'regression', truths: [1, 'Gentoo', true] }))).toEqual([
      "input 'cases': a regression needs truths that are numbers, got 'Gentoo'",
    ])
  })
})

test.each<[readonly Scored[], ProblemType, string]>([
  [
    scored(['a', 'a'], ['a', 'a'], ['b', 'a'], ['b', 'z']),
    'classification',
    'accuracy 0.5, precision 0.2222, recall 0.3333, f1 0.2667',
  ],
  [scored([1, 2], [3, 3]), 'regression', 'mse 0.5, rmse 0.7071, mae 0.5, r2 0.5'],
  [
    scored(['a', 'a'], ['b', undefined]),
    'classification',
    'accuracy 0.5, precision 0.3333, recall 0.3333, f1 0.3333; 1 of 2 answers holds no prediction',
  ],
  [
    scored(['a', 'a'], ['a', undefined], ['a', undefined]),
    'classification',
    'accuracy 0.3333, precision 0.5, recall 0.1667, f1 0.25; 2 of 3 answers hold no prediction',
  ],
  [scored([1, 2], [1, 'x']), 'regression', 'mse 1, rmse 1, mae 1, r2 not defined; 1 of 2 predictions is no number'],
  [
    scored([1, undefined], [1, 'x']),
    'regression',
    'mse not defined, rmse not defined, mae not defined, r2 not defined; 2 of 2 predictions are no numbers',
  ],
])('quality in words %#', (pairs, kind, words) => {
  const quality = judgeQuality(pairs, kind, usual)
  if (quality === undefined) throw new Error('no quality')
  expect(describeQuality(quality)).toBe(`quality over ${quality.samples} labelled cases: ${words}`)
})
