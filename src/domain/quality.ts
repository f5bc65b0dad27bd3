import type { Label } from './smoke-case.ts'

/** How well predictions agree with the truth. Names of metrics are those of SageMaker's evaluation reports. */
export type Quality = Classification | Regression

export interface Classification {
  readonly kind: 'classification'
  /** Labelled cases with a prediction that could be read. */
  readonly samples: number
  readonly accuracy: number
  /** Macro: the mean over the classes, each counting the same. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly confusion: ConfusionMatrix
}

export interface ConfusionMatrix {
  readonly classes: readonly string[]
  /** counts[truth][prediction], in the order of `classes`. */
  readonly counts: readonly (readonly number[])[]
}

export interface Regression {
  readonly kind: 'regression'
  readonly samples: number
  readonly mse: number
  readonly rmse: number
  readonly mae: number
  /** Undefined where all truths are the same. */
  readonly r2: number | undefined
}

export interface Scored {
  readonly truth: Label
  readonly predicted: Label
}
