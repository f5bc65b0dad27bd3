import { linesOf } from '../kit/fields.ts'
import { parseS3Uri } from './s3-uri.ts'

/** What a Batch Transform job has written, and what it was made of. Each is an object, or a prefix that ends in `/`. */
export interface TransformOutput {
  readonly output: string
  readonly input: string | undefined
}

/** Reads lines `s3://bucket/output from s3://bucket/input`. Throws an Error that tells every line that is not understood. */
export function parseTransformOutput(text: string): readonly TransformOutput[] {
  const problems: string[] = []
  const read: TransformOutput[] = []
  for (const line of linesOf(text)) {
    const uris = line.split(/\s+from(?:\s+|$)/)
    const [output, input] = uris
    if (output === undefined || uris.length > 2 || !uris.every(isPlace)) {
      problems.push(`'${line}' is not of the form \`s3://bucket/output from s3://bucket/input\``)
    } else if (input !== undefined && input.endsWith('/') !== output.endsWith('/')) {
      problems.push(`'${line}' has a prefix on one side and an object on the other`)
    } else {
      read.push({ output, input })
    }
  }
  if (problems.length > 0) throw new Error(problems.join('; '))
  return read
}

const isPlace = (uri: string) => /^s3:\/\/[^/\s]+\/$/.test(uri) || parseS3Uri(uri.replace(/\/$/, '')) !== undefined

/** An output, and what it was made of; whether they are there is known when they are read. */
export interface TransformItem {
  readonly output: string
  readonly input: string | undefined
}

/** Every output below a prefix, and every input without one by the output that it should have. */
export function pairObjects(
  { input: from, output: to }: TransformOutput,
  { inputs, outputs }: { readonly outputs: readonly string[]; readonly inputs: readonly string[] },
): readonly TransformItem[] {
  if (from === undefined) return outputs.map((output) => ({ output, input: undefined }))
  // Batch Transform keeps the name and puts `.out` behind it.
  const items = outputs.map((output) => ({ output, input: from + output.slice(to.length).replace(/\.out$/, '') }))
  const used = new Set(items.map(({ input }) => input))
  const left = inputs.filter((input) => !used.has(input))
  return [...items, ...left.map((input) => ({ output: `${to}${input.slice(from.length)}.out`, input }))]
}
