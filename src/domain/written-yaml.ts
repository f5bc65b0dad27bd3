import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  type ScalarTag,
  type Tags,
} from 'yaml'
import type { Step } from './json-steps.ts'
import { refusals, refuse, refusingOverflow, type Source, type Written, type WrittenNumber } from './written.ts'

/**
 * How scalars are read: by `failsafe` all are texts, as they are written; by `core` there are numbers, booleans and null, but digits
 * that begin with a zero, such as an account id, are a text.
 */
export type YamlSchema = 'failsafe' | 'core'

/** Throws InputError with every problem, with line and column where the parser knows them. */
export function readYaml(source: Source, schema: YamlSchema): Written {
  return readYamlWithLines(source, schema).value
}

/** The same, with the line where a member or an element begins, or the nearest thing around it that is written. */
export function readYamlWithLines(
  { text, path }: Source,
  schema: YamlSchema,
): { readonly value: Written; readonly lineOf: (at: readonly Step[]) => number } {
  return refusingOverflow(path, () => {
    const lines = new LineCounter()
    const document = parseDocument(text, {
      schema,
      lineCounter: lines,
      customTags: keepingNumbers,
      // `<<: *defaults`
      merge: true,
      // Dates, sets and bytes have no counterpart in JSON.
      resolveKnownTags: false,
      // With 'silent', the second of two documents would be left out without a word.
      logLevel: 'error',
    })
    refuse(
      path,
      // What stands behind the first line is an excerpt.
      [...document.errors, ...document.warnings].map(({ message }) => message.replace(/:?\n[^]*/, '')),
    )
    const problems: string[] = []
    const value = fromYaml(document.toJS({ mapAsMap: true, maxAliasCount: 100 }) as FromYaml, problems)
    refuse(path, [...problems, ...refusals(value)])
    return { value, lineOf: (at) => lines.linePos(offsetOf(document, at)).line }
  })
}

function offsetOf(document: Document, at: readonly Step[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of at) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.source === step) : undefined
    const place: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined
    // What comes by `<<` is written elsewhere.
    if (!isNode(place)) break
    offset = Number(place.range?.[0])
    node = pair ? pair.value : place
  }
  return offset
}

/** The same tags; a number comes out as it was written, if JSON can write it so. */
function keepingNumbers(tags: Tags): Tags {
  return tags.map((tag) => (isNumber(tag) ? { ...tag, resolve: numberOf } : tag))
}

const isNumber = (tag: Tags[number]): tag is ScalarTag => typeof tag === 'object' && /:(int|float)$/.test(tag.tag)

function numberOf(source: string, onError: (message: string) => void): string | WrittenNumber {
  if (/^[-+]?0\d/.test(source)) return source
  if (/inf|nan/i.test(source)) onError(`${source} cannot be written in JSON`)
  if (/^0[xo]/.test(source)) return { written: String(BigInt(source)) }
  const written = source
    .replace(/^\+/, '')
    .replace(/^-?(?=\.)/, '$&0')
    .replace(/\.(?!\d)/, '')
  return { written }
}

type FromYaml = null | boolean | string | WrittenNumber | readonly FromYaml[] | ReadonlyMap<FromYaml, FromYaml>

function fromYaml(value: FromYaml, problems: string[]): Written {
  if (Array.isArray(value)) return value.map((each: FromYaml) => fromYaml(each, problems))
  if (!(value instanceof Map)) return value as Written
  const mapping = new Map<string, Written>()
  for (const [key, each] of value as ReadonlyMap<FromYaml, FromYaml>) {
    const name = nameOf(key)
    if (name === undefined) problems.push('a key is not a text')
    else if (mapping.has(name)) problems.push(`'${name}' is given twice`)
    else mapping.set(name, fromYaml(each, problems))
  }
  return mapping
}

function nameOf(key: FromYaml): string | undefined {
  if (typeof key !== 'object' || key === null) return String(key)
  return 'written' in key ? key.written : undefined
}
