import { InputError } from '../kit/errors.ts'
import type { Step } from './json-steps.ts'
import type { WrittenCase } from './smoke-case.ts'
import { readCaseDocument, readCaseLines, type WrittenSample, type WrittenSamples } from './smoke-case-document.ts'
import { defaultKeys, noDefaults, parseSample, readDefaults, type Defaults } from './smoke-sample.ts'
import { refuseUnknown, type MappingSpot } from './written-spot.ts'
import type { Source, Written } from './written.ts'

const mostSamples = 10_000
/** A wrong column is wrong in every row, and ten thousand sentences say no more than some. */
const mostProblems = 50

export interface CaseFileOrder {
  /** The cases are about what a batch job has answered: nothing is asked, so that no sample needs an input. */
  readonly withoutInput: boolean
}

/**
 * Reads a file of cases: JSON, YAML, JSON Lines or CSV by the end of its name, and JSON or YAML by how it begins for any other. Throws
 * InputError with every problem, its line and its sample.
 */
export async function parseSmokeCases(
  text: string,
  path: string,
  { withoutInput }: CaseFileOrder = { withoutInput: false },
): Promise<readonly WrittenCase[]> {
  const { head, samples } = await readSamples({ text: text.replace(/^\uFEFF/, ''), path })
  if (samples.length === 0) throw new InputError([`${path}: it holds no samples`])
  if (samples.length > mostSamples) {
    throw new InputError([`${path}: it holds ${samples.length} samples; at most ${mostSamples} are asked`])
  }
  const problems: string[] = []
  const spotOf = <T extends Written>({ value, lineOf }: WrittenSample<T>, what: string) => ({
    value,
    at: [],
    complain: (at: readonly Step[], problem: string) => {
      problems.push(`${path}:${lineOf(at)}: ${what}${problem}`)
    },
  })
  const defaults = head === undefined ? noDefaults : await readHead(spotOf(head, ''))
  const cases: WrittenCase[] = []
  for (const [index, sample] of samples.entries()) {
    const place = { path, line: sample.lineOf([]) }
    const order = { position: index + 1, place, defaults, withoutInput }
    const each = await parseSample(spotOf(sample, `sample ${index + 1}: `), order)
    if (each) cases.push(each)
  }
  if (problems.length > 0) throw new InputError(firstOf(problems, path))
  return cases
}

async function readSamples(source: Source): Promise<WrittenSamples> {
  const [, extension = ''] = /\.(\w+)$/.exec(source.path.toLowerCase()) ?? []
  switch (extension) {
    case 'csv': {
      const { readCaseCsv } = await import('./smoke-case-csv.ts')
      return readCaseCsv(source)
    }
    case 'jsonl':
    case 'ndjson':
      return readCaseLines(source)
    case 'json':
      return readCaseDocument(source, 'json')
    case 'yaml':
    case 'yml':
      return readCaseDocument(source, 'yaml')
    default:
      return readCaseDocument(source, /^\s*[{[]\s*["{[}\]]/.test(source.text) ? 'json' : 'yaml')
  }
}

async function readHead(head: MappingSpot): Promise<Defaults> {
  refuseUnknown(head, ['samples', ...defaultKeys])
  return readDefaults(head)
}

function firstOf(problems: readonly string[], path: string): readonly string[] {
  const more = problems.length - mostProblems
  return more > 0 ? [...problems.slice(0, mostProblems), `${path}: and ${more} problems more`] : problems
}
