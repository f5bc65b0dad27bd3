import type { Classification, ConfusionMatrix, Scored, ScoringOrder } from './quality.ts'
import type { Label } from './smoke-case.ts'
import { numberOf } from './smoke-number.ts'
import { isShown, type Shown } from './smoke-shown.ts'

/** More would be a matrix that nobody reads, of a size that a model decides. */
const mostClasses = 50

/** Undefined where nothing was answered. */
export function scoreClasses(
  scored: readonly Scored[],
  { probabilityThreshold, shown }: ScoringOrder,
): Classification | undefined {
  const samples = scored.length
  if (samples === 0) return undefined
  const toClass = readerOfPredictions(scored, probabilityThreshold)
  const pairs = scored.map(({ truth, predicted }) => ({
    truth: classOf(truth),
    predicted: predicted === undefined ? undefined : toClass(predicted),
  }))
  const missing = pairs.filter(({ predicted }) => predicted === undefined).length
  const counts = [...countByClass(pairs).values()]
  const hits = pairs.filter(({ predicted, truth }) => predicted === truth).length
  // A class that was never predicted, or never true, counts 0, as by scikit-learn's zero_division=0.
  const macro = (scoreOf: (counts: ClassCounts) => number) =>
    counts.reduce((sum, each) => sum + scoreOf(each), 0) / counts.length
  return {
    kind: 'classification',
    samples,
    ...(missing > 0 && { missing }),
    accuracy: hits / samples,
    precision: macro((each) => each.hits / Math.max(1, each.predictions)),
    recall: macro((each) => each.hits / Math.max(1, each.truths)),
    f1: macro((each) => (2 * each.hits) / (each.predictions + each.truths)),
    confusion: confusionOf(pairs.map((pair) => namesOf(pair, shown))),
  }
}

/** A number and the text of it are the same class, and so are Python's True and true. */
function classOf(label: Label): string {
  const text = String(label).trim()
  if (/^(true|false)$/i.test(text)) return text.toLowerCase()
  // More digits than a number holds would make one class of two.
  const number = text.length <= 15 ? numberOf(text) : undefined
  return number === undefined ? text : String(number)
}

/** Where the classes are two that numbers stand for, a number between them is a probability. */
function readerOfPredictions(scored: readonly Scored[], threshold: number): (predicted: Label) => string {
  const truths = scored.map(({ truth }) => classOf(truth))
  const pairs = [['0', '1'] as const, ['false', 'true'] as const]
  const binary = pairs.find((pair) => truths.every((truth) => pair.some((each) => each === truth)))
  if (binary === undefined) return classOf
  return (predicted) => {
    const number = typeof predicted === 'boolean' ? undefined : numberOf(predicted)
    if (number === undefined || number < 0 || number > 1) return classOf(predicted)
    return binary[number >= threshold ? 1 : 0]
  }
}

interface Pair {
  readonly truth: string
  readonly predicted: string | undefined
}

interface ClassCounts {
  readonly hits: number
  readonly truths: number
  readonly predictions: number
}

/** Of every class that is true or predicted somewhere; no prediction counts as a class that is never true. */
function countByClass(pairs: readonly Pair[]): ReadonlyMap<string | undefined, ClassCounts> {
  const truths = tally<string | undefined>(pairs.map(({ truth }) => truth))
  const predictions = tally(pairs.map(({ predicted }) => predicted))
  const hits = tally<string | undefined>(pairs.flatMap(({ predicted, truth }) => (predicted === truth ? [truth] : [])))
  const countsOf = (name: string | undefined) => ({
    hits: hits.get(name) ?? 0,
    truths: truths.get(name) ?? 0,
    predictions: predictions.get(name) ?? 0,
  })
  return new Map([...truths.keys(), ...predictions.keys()].map((name) => [name, countsOf(name)]))
}

function tally<T>(names: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** As the classes stand in the matrix. */
function namesOf({ predicted, truth }: Pair, shown: Shown) {
  const nameOf = (name: string) => (isShown(name, shown) ? name : 'another text')
  return { truth: nameOf(truth), predicted: predicted === undefined ? 'no prediction' : nameOf(predicted) }
}

function confusionOf(pairs: readonly ReturnType<typeof namesOf>[]): ConfusionMatrix {
  const frequency = tally(pairs.flatMap(({ predicted, truth }) => [predicted, truth]))
  const frequent = [...frequency].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const classes = frequent.slice(0, mostClasses).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const cells = tally(pairs.map(({ predicted, truth }) => cellOf(truth, predicted)))
  const hidden = frequent.length - classes.length
  return {
    classes,
    counts: classes.map((truth) => classes.map((predicted) => cells.get(cellOf(truth, predicted)) ?? 0)),
    ...(hidden > 0 && { hidden }),
  }
}

const cellOf = (truth: string, predicted: string) => JSON.stringify([truth, predicted])
