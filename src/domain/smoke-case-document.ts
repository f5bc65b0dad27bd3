import { InputError } from '../kit/errors.ts'
import type { Step } from './json-steps.ts'
import { locateJson } from './written-json-lines.ts'
import { isList, isMapping, readJson, type Source, type Written, type WrittenMapping } from './written.ts'

/** One sample as it is written, whatever the format. */
export interface WrittenSample<T extends Written = Written> {
  readonly value: T
  readonly lineOf: LineOf
}

/** The line of the file where a member begins, or what is around it. */
export type LineOf = (at: readonly Step[]) => number

export interface WrittenSamples {
  readonly head: WrittenSample<WrittenMapping> | undefined
  readonly samples: readonly WrittenSample[]
}

/** `{ "samples": [ … ] }` in JSON or YAML. */
export async function readCaseDocument(source: Source, format: 'json' | 'yaml'): Promise<WrittenSamples> {
  const { value, lineOf } = format === 'json' ? readJsonWithLines(source) : await readYaml(source)
  const samples = isMapping(value) ? value.get('samples') : undefined
  if (!isMapping(value) || samples === undefined || !isList(samples)) {
    throw new InputError([`${source.path}: expected an object with a list 'samples'`])
  }
  return {
    head: { value: without(value, 'samples'), lineOf },
    samples: samples.map((each, index) => ({ value: each, lineOf: (at) => lineOf(['samples', index, ...at]) })),
  }
}

const readJsonWithLines = (source: Source) => ({ value: readJson(source), lineOf: locateJson(source.text) })

async function readYaml(source: Source) {
  const { readYamlWithLines } = await import('./written-yaml.ts')
  return readYamlWithLines(source, 'core')
}

const without = (mapping: WrittenMapping, key: string): WrittenMapping =>
  new Map([...mapping].filter(([name]) => name !== key))

/** A sample a line. */
export function readCaseLines({ text, path }: Source): WrittenSamples {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, position: index + 1 }))
  const written = lines.filter(({ line }) => line.trim() !== '')
  const samples = readEach(written, ({ line, position }) => ({
    value: readJson({ text: line, path: `${path}:${position}` }),
    lineOf: () => position,
  }))
  return { head: undefined, samples }
}

/** Throws InputError with the problems of all. */
export function readEach<T>(written: readonly T[], read: (one: T) => WrittenSample): readonly WrittenSample[] {
  const problems: string[] = []
  const samples = written.flatMap((one) => {
    try {
      return [read(one)]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new InputError(problems)
  return samples
}
