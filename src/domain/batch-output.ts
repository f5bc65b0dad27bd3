import { contentTypeByName, isJsonLinesType } from './content-type.ts'
import { hasNames, judgeAnswer, type Check, type Shown } from './smoke-answer.ts'
import { looksLikeJson } from './smoke-body.ts'
import type { SmokeCase } from './smoke-case.ts'
import type { Answer } from './smoke-invocation.ts'
import type { CaseVerdict } from './smoke-report.ts'
import { count } from './smoke-shown.ts'
import { readTable } from './smoke-table.ts'
import type { TransformItem } from './transform-output.ts'

/** One object that Batch Transform wrote. */
export interface BatchOutput {
  /** `part-1.csv.out` */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface BatchOrder {
  readonly shown: Shown
  /** What the object was made of. */
  readonly sent?: { readonly rows: number } | undefined
}

/**
 * Every case's expectations apply to every object. Whatever they say, an object must hold something, and as many rows as were sent: Batch
 * Transform calls a job completed whose output is empty or cut.
 */
export async function judgeBatchOutput(
  cases: readonly SmokeCase[],
  output: BatchOutput,
  { sent, shown }: BatchOrder,
): Promise<readonly CaseVerdict[]> {
  const verdicts: CaseVerdict[] = []
  for (const each of cases) {
    const answer = answerOf(output, each.request.accept)
    const table = await readTable(answer, hasNames(each.expectations), shown)
    const rows = table.kind === 'read' ? table.value.rows.length : undefined
    const got = isBlank(output.bytes)
      ? 'an empty output'
      : table.kind === 'read'
        ? count(table.value.rows.length, 'row')
        : table.got
    const checks: Check[] = [
      { expected: 'an output that is not empty', got, met: !isBlank(output.bytes) },
      ...(sent ? [{ expected: `${count(sent.rows, 'row')}, as many as were sent`, got, met: rows === sent.rows }] : []),
      ...(each.expectations.length > 0 ? await judgeAnswer(each, answer, shown) : []),
    ]
    const verdict = checks.every(({ met }) => met) ? 'passed' : 'failed'
    verdicts.push({ case: nameIt(each, output.name), verdict, checks, got, predicted: undefined, latencyMs: undefined })
  }
  return verdicts
}

/** What becomes of the cases where an object is not there, or what it was made of. */
export function judgeAbsence(
  cases: readonly SmokeCase[],
  { input = '', output }: TransformItem,
  missing: 'output' | 'input',
): readonly CaseVerdict[] {
  const got = `none: the ${missing} is missing`
  const check = { expected: missing === 'output' ? 'an output' : `its input ${input}`, got, met: false }
  return cases.map((each) => ({
    case: nameIt(each, output),
    verdict: 'failed',
    checks: [check],
    got,
    predicted: undefined,
    latencyMs: undefined,
  }))
}

const nameIt = (each: SmokeCase, object: string): SmokeCase => ({ ...each, name: `${object} (${each.name})` })

/** How many records of CSV, or lines of JSON, an object holds; undefined where it can be read as neither. Headers count as records. */
export async function countRows(bytes: Uint8Array, contentTypeOrName: string): Promise<number | undefined> {
  const contentType = contentTypeByName(contentTypeOrName) ?? contentTypeOrName
  const table = await readTable({ status: 200, contentType, body: bytes }, false, { bodies: false, words: new Set() })
  return table.kind === 'read' ? table.value.rows.length : undefined
}

/** An output is called after its input, whatever it holds: JSON may be named `.csv.out`. */
function answerOf({ name, bytes }: BatchOutput, accept: string | undefined): Answer {
  const answer = { status: 200, contentType: accept ?? contentTypeByName(name) ?? 'text/csv', body: bytes }
  return accept === undefined && looksLikeJson(answer) ? { ...answer, contentType: jsonTypeOf(answer) } : answer
}

const jsonTypeOf = ({ contentType }: Answer) => (isJsonLinesType(contentType) ? contentType : 'application/json')

const blanks: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20])
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => blanks.has(byte))
