import { isJsonList, isJsonObject, parseJson, type Json } from './json.ts'
import { numberOf, type Expectation } from './smoke-case.ts'

/** A 2xx answer of a model. */
export interface Answer {
  readonly contentType: string
  readonly body: string
}

const longestShown = 120

/** Whether the answer is the right one. Strings are compared exactly, numbers within the tolerance, objects whatever the order of their keys. */
export function isExpected(expected: Expectation, answer: Answer): boolean {
  switch (expected.kind) {
    case 'answer':
      return true
    case 'text':
      return textOf(answer) === expected.value
    case 'number':
      return near(numberOf(valueOf(answer)), expected.value, expected.tolerance)
    case 'json':
      return sameValue(valueOf(answer), expected.value, expected.tolerance)
  }
}

/** `5550 ± 400`, for "expected …, got …". */
export function describeExpectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'answer':
      return 'any answer'
    case 'text':
      return shorten(JSON.stringify(expected.value))
    case 'number':
    case 'json':
      return shorten(JSON.stringify(expected.value)) + (expected.tolerance > 0 ? ` ± ${expected.tolerance}` : '')
  }
}

export function describeAnswer(answer: Answer): string {
  const body = answer.body.trim()
  return body === '' ? 'an empty answer' : shorten(body)
}

/** One line, cut, so that a big or hostile body stays a small part of log and summary. */
export function shorten(text: string, longest = longestShown): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const isJson = ({ contentType }: Answer) => /^application\/(json|[\w.+-]+\+json)\b/i.test(contentType.trim())

/** What a JSON answer stands for; any other is text. Undefined where it claims to be JSON and is not. */
function valueOf(answer: Answer): Json | undefined {
  if (!isJson(answer)) return answer.body.trim()
  try {
    return parseJson(answer.body, 'answer')
  } catch {
    // Python's json module writes NaN and Infinity, which are no JSON and equal to nothing.
    return undefined
  }
}

function textOf(answer: Answer): string | undefined {
  const value = valueOf(answer)
  return typeof value === 'string' ? value : answer.body.trim()
}

function near(actual: number | undefined, expected: number, tolerance: number): boolean {
  return actual !== undefined && Math.abs(actual - expected) <= tolerance
}

function sameValue(actual: Json | undefined, expected: Json, tolerance: number): boolean {
  if (typeof expected === 'number') return near(typeof actual === 'number' ? actual : undefined, expected, tolerance)
  if (isJsonList(expected)) {
    return (
      isJsonList(actual) &&
      actual.length === expected.length &&
      expected.every((each, index) => sameValue(actual[index], each, tolerance))
    )
  }
  if (isJsonObject(expected)) {
    return (
      isJsonObject(actual) &&
      Object.keys(actual).length === Object.keys(expected).length &&
      Object.entries(expected).every(
        ([key, each]) => Object.hasOwn(actual, key) && sameValue(actual[key], each, tolerance),
      )
    )
  }
  return actual === expected
}
