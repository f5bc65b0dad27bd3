import { InputError } from '../kit/errors.ts'
import { isList, isMapping, readJson, refusals, refuse, type Source, type Written } from './written.ts'
import type { readYaml, YamlSchema } from './written-yaml.ts'

/** Handed in, so that the YAML package is loaded for YAML only. */
export type LoadYaml = () => Promise<{ readonly readYaml: typeof readYaml }>

export type TextMapping = ReadonlyMap<string, string>

/**
 * Names and texts from KEY=VALUE lines, a JSON object or a YAML mapping, whichever the text is; every value as it is written, so that
 * `012345678901`, `1e3` and `yes` stay what they are. Throws InputError with every problem.
 */
export async function readTextMapping(source: Source, loadYaml: LoadYaml): Promise<TextMapping> {
  if (hasLines(source.text)) return readLines(source)
  return textsOf(await readDocument(source, 'failsafe', loadYaml), source.path)
}

/** What begins as JSON does is JSON, and all else is YAML. */
export async function readDocument(source: Source, schema: YamlSchema, loadYaml: LoadYaml): Promise<Written> {
  if (/^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(source.text)) return readJson(source)
  return (await loadYaml()).readYaml(source, schema)
}

const linesOf = (text: string) => text.split(/\r?\n/).map((line) => line.trim())
const isSpoken = (line: string) => line !== '' && !line.startsWith('#')

/** Whether the first `=` comes before what would make the first line YAML or JSON. */
export function hasLines(text: string): boolean {
  const first = linesOf(text).find(isSpoken) ?? ''
  return /^(?!["'{[%]|- |---)(?:(?!:(?:\s|$))[^=])+=/.test(first)
}

/** The value is everything after the first `=`, so it may contain more of them. */
export function readLines({ text, path }: Source): TextMapping {
  const texts = new Map<string, string>()
  const problems: string[] = []
  for (const [index, line] of linesOf(text).entries()) {
    if (!isSpoken(line)) continue
    const at = line.indexOf('=')
    const key = line.slice(0, Math.max(0, at)).trim()
    if (key === '') problems.push(`line ${index + 1}: expected KEY=VALUE, got '${line}'`)
    else if (texts.has(key)) problems.push(`line ${index + 1}: '${key}' is given twice`)
    else texts.set(key, line.slice(at + 1).trim())
  }
  refuse(path, [...problems, ...refusals(texts)])
  return texts
}

/** The scalars of a mapping as texts; nothing at all is an empty mapping. */
export function textsOf(document: Written, path: string): TextMapping {
  if (document === null || document === '') return new Map()
  if (!isMapping(document)) {
    throw new InputError([`${path}: expected KEY=VALUE lines, a YAML mapping or a JSON object`])
  }
  const problems: string[] = []
  const texts = [...document].flatMap(([name, value]) => {
    const text = textOf(value)
    if (text !== undefined) return [[name, text] as const]
    problems.push(
      `'${name}' ${value === null ? 'is null' : `holds a ${isList(value) ? 'list' : 'mapping'}`}, not a text`,
    )
    return []
  })
  refuse(path, problems)
  return new Map(texts)
}

export function textOf(value: Written): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return value !== null && 'written' in value ? value.written : undefined
}
