import { InputError } from '../kit/errors.ts'
import { scoreClasses } from './classification.ts'
import { describeMissing, formatNumber } from './measurements.ts'
import { measures, type MeasuredOf } from './measures.ts'
import { finiteOf, scoreNumbers } from './regression.ts'
import type { Label } from './smoke-case.ts'
import type { Shown } from './smoke-shown.ts'
import type { Threshold } from './threshold-text.ts'

/** How well predictions agree with the truth. Names of metrics are those of SageMaker's evaluation reports. */
export type Quality = Classification | Regression

interface Sampled {
  /** Labelled cases that were answered. */
  readonly samples: number
  /** Those among them of which no prediction could be read, or no number where one is measured. */
  readonly missing?: number
}

/** A missing prediction is a wrong one. */
export interface Classification extends Sampled {
  readonly kind: 'classification'
  readonly accuracy: number
  /** Macro: the mean over the classes, each counting the same. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly confusion: ConfusionMatrix
}

export interface ConfusionMatrix {
  /** Names that may be shown; all that may not are one class. Outside text. */
  readonly classes: readonly string[]
  /** counts[truth][prediction], in the order of `classes`. */
  readonly counts: readonly (readonly number[])[]
  /** How many classes more there are, the rarest of all. */
  readonly hidden?: number
}

/** Of the predictions that are not missing; undefined where all are. */
export interface Regression extends Sampled {
  readonly kind: 'regression'
  readonly mse: number | undefined
  readonly rmse: number | undefined
  readonly mae: number | undefined
  /** Undefined as well where all truths are the same. */
  readonly r2: number | undefined
}

export interface Scored {
  readonly truth: Label
  /** Undefined where the answer holds none. */
  readonly predicted: Label | undefined
}

export type ProblemType = Quality['kind']

export interface ScoringOrder {
  /** From here on the probability of a binary classifier is a 1. */
  readonly probabilityThreshold: number
  /** Of the names of classes. */
  readonly shown: Shown
}

/** Undefined where nothing was answered. */
export function judgeQuality(scored: readonly Scored[], kind: ProblemType, order: ScoringOrder): Quality | undefined {
  switch (kind) {
    case 'classification':
      return scoreClasses(scored, order)
    case 'regression':
      return scoreNumbers(scored)
  }
}

export interface ProblemTypeClues {
  /** What the user says. */
  readonly asked: ProblemType | undefined
  readonly thresholds: readonly Threshold[]
  /** At least one. */
  readonly truths: readonly Label[]
}

/** As it is asked for, else as a threshold needs it, else by what the truths are. Throws InputError where numbers are needed and are not there. */
export function chooseProblemType({ asked, thresholds, truths }: ProblemTypeClues): ProblemType {
  const wanted = asked ?? thresholds.map(({ measure }) => measures[measure].of).find(isProblemType)
  if (wanted === undefined) return truths.every((each) => typeof each === 'number') ? 'regression' : 'classification'
  const odd = wanted === 'regression' ? truths.find((each) => finiteOf(each) === undefined) : undefined
  if (odd === undefined) return wanted
  throw new InputError([`input 'cases': a regression needs truths that are numbers, got '${odd}'`])
}

const isProblemType = (of: MeasuredOf): of is ProblemType => of === 'classification' || of === 'regression'

/** `quality over 60 labelled cases: accuracy 0.8333, precision 0.84, recall 0.81, f1 0.8226`. */
export function describeQuality(quality: Quality): string {
  const named = (names: Readonly<Record<string, number | undefined>>) =>
    Object.entries(names).map(([name, value]) => `${name} ${value === undefined ? 'not defined' : formatNumber(value)}`)
  const missing = describeMissing(quality)
  const over = (scores: readonly string[]) =>
    `quality over ${quality.samples} labelled cases: ${scores.join(', ')}${missing === undefined ? '' : `; ${missing}`}`
  if (quality.kind === 'classification') {
    const { accuracy, f1, precision, recall } = quality
    return over(named({ accuracy, precision, recall, f1 }))
  }
  const { mae, mse, r2, rmse } = quality
  return over(named({ mse, rmse, mae, r2 }))
}
