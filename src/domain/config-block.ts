import { textOf } from './text-mapping.ts'
import { isMapping, type Written, type WrittenMapping } from './written.ts'

export interface Shape {
  readonly pattern: RegExp
  /** Completes "expected …". */
  readonly words: string
}

export const wholeNumber: Shape = { pattern: /^\d+$/, words: 'a whole number' }
export const anyNumber: Shape = { pattern: /^\d+(\.\d+)?$/, words: 'a number' }

/** One mapping of a file as it is read key by key, so that what nobody asked for can be named at the end. */
export interface Block {
  /** The text of a key; undefined where it is absent, null, or wrong, which is a problem. */
  readonly text: (key: string, shape?: Shape) => string | undefined
  readonly block: (key: string) => Block | undefined
  /** Keys that were never read, with those of inner blocks. */
  readonly unread: () => readonly string[]
}

/** How null may look: by the failsafe schema it is a text, or nothing. */
const isNull = (value: Written | undefined) =>
  value === undefined || value === null || (typeof value === 'string' && /^(~|null|)$/i.test(value))

/** `problems` takes what is wrong; `at` is where the block stands in the file, such as `auto_scaling.`. */
export function readBlock(mapping: WrittenMapping, problems: string[], at = ''): Block {
  const read = new Set<string>()
  const inner: Block[] = []

  function valueOf(key: string): Written {
    read.add(key)
    const value = mapping.get(key)
    return value === undefined || isNull(value) ? null : value
  }

  function text(key: string, shape?: Shape): string | undefined {
    const value = valueOf(key)
    if (value === null) return undefined
    const found = textOf(value)
    if (found !== undefined && (shape === undefined || shape.pattern.test(found))) return found
    const got = found === undefined ? `a ${isMapping(value) ? 'mapping' : 'list'}` : `'${found}'`
    problems.push(`'${at}${key}': expected ${shape?.words ?? 'a text'}, got ${got}`)
    return undefined
  }

  function block(key: string): Block | undefined {
    const value = valueOf(key)
    if (value === null) return undefined
    if (!isMapping(value)) {
      problems.push(`'${at}${key}' is not a mapping`)
      return undefined
    }
    const found = readBlock(value, problems, `${at}${key}.`)
    inner.push(found)
    return found
  }

  const unread = () => [
    ...[...mapping.keys()].filter((key) => !read.has(key)).map((key) => `${at}${key}`),
    ...inner.flatMap((each) => each.unread()),
  ]
  return { text, block, unread }
}
