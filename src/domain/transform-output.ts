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

/** The input that an output below a prefix was made of: Batch Transform keeps the name and puts `.out` behind it. */
export function inputOf({ input, output }: TransformOutput, object: string): string | undefined {
  if (input === undefined || !output.endsWith('/')) return input
  return input + object.slice(output.length).replace(/\.out$/, '')
}
