import { createHash, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { StateFailure } from './state-language.ts'

type Intrinsic = (...given: never[]) => unknown

/** https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Array: (...items: unknown[]) => items,
  ArrayContains: (items: unknown[], one: unknown) => items.some((item) => isDeepStrictEqual(item, one)),
  ArrayGetItem: (items: unknown[], index: number) => items[index],
  ArrayLength: (items: unknown[]) => items.length,
  ArrayPartition: (items: unknown[], size: number) =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size)),
  ArrayRange: (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by),
  ArrayUnique: (items: unknown[]) =>
    items.filter((item, at) => items.findIndex((one) => isDeepStrictEqual(one, item)) === at),
  Base64Decode: (text: string) => Buffer.from(text, 'base64').toString('utf8'),
  Base64Encode: (text: string) => Buffer.from(text).toString('base64'),
  Format(template: string, ...values: unknown[]) {
    const slots = template.split('{}')
    if (slots.length - 1 !== values.length) throw new Error(`${slots.length - 1} places for ${values.length} values`)
    return slots.map((slot, at) => slot + (at < values.length ? javaText(values[at]) : '')).join('')
  },
  Hash: (text: unknown, algorithm: string) =>
    createHash(algorithm.toLowerCase().replace('sha-', 'sha'))
      .update(typeof text === 'string' ? text : JSON.stringify(text))
      .digest('hex'),
  JsonMerge: (first: object, second: object, _deep: false) => ({ ...first, ...second }),
  JsonToString: (value: unknown) => JSON.stringify(value),
  MathAdd: (first: number, second: number) => first + second,
  MathRandom: (from: number, to: number) => from + Math.floor(Math.random() * (to - from)),
  StringSplit: (text: string, separators: string) =>
    text.split(new RegExp(`[${separators.replace(/[\\\]^-]/g, '\\$&')}]`)),
  StringToJson: (text: string) => JSON.parse(text) as unknown,
  UUID: () => randomUUID(),
}

/** How States.Format shows a value: AWS writes objects as Java does. */
function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, one]) => `${name}=${javaText(one)}`)
  return `{${members.join(', ')}}`
}

const tokens =
  /\s*(?:States\.(\w+)\(|'((?:[^'\\]|\\.)*)'|(-?\d+(?:\.\d+)?|true|false|null)|(\$(?:[^,()'\s]|'[^']*')*)|([,)]))/y

/** Evaluates `States.Format('{}-{}', $.item, $$.Execution.Name)`. Throws States.IntrinsicFailure. */
export function evaluateIntrinsic(expression: string, read: (path: string) => unknown): unknown {
  const fail = (why: string) =>
    new StateFailure('States.IntrinsicFailure', `The intrinsic function '${expression}' failed: ${why}`)
  let at = 0
  const next = () => {
    tokens.lastIndex = at
    const found = tokens.exec(expression)
    if (found === null) throw fail(`cannot be read from character ${at + 1} on`)
    at = tokens.lastIndex
    const [, name, text, literal, path, mark] = found
    return { name, text, literal, path, mark }
  }
  const valueOf = ({ name, text, literal, path }: ReturnType<typeof next>): unknown => {
    if (name !== undefined) return call(name)
    if (text !== undefined) return text.replace(/\\(.)/g, '$1')
    if (path !== undefined) return read(path)
    if (literal === undefined) throw fail(`a value is missing before character ${at}`)
    return JSON.parse(literal) as unknown
  }
  const call = (name: string): unknown => {
    const given: unknown[] = []
    for (let token = next(); token.mark !== ')'; token = next()) {
      if (token.mark !== ',') given.push(valueOf(token))
    }
    const intrinsic = intrinsics[name]
    if (intrinsic === undefined) throw fail(`States.${name} is not rehearsed`)
    try {
      return intrinsic(...(given as never[]))
    } catch (thrown) {
      throw fail(String(thrown))
    }
  }
  const value = valueOf(next())
  if (expression.slice(at).trim() !== '') throw fail(`unexpected '${expression.slice(at)}'`)
  return value
}
