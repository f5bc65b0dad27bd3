import { InputError } from '../kit/errors.ts'
import { readDocument, type LoadYaml } from './text-mapping.ts'
import { isMapping, readAll, refuse, writeJson, type Source, type WrittenMapping } from './written.ts'

/** https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const largestBytes = 262_144

/**
 * The input of a state machine as one JSON object, from sources in JSON or YAML. The members of a later source win, name by name. Numbers
 * stay as they are written. Equal inputs have equal texts. Throws InputError with every problem.
 */
export async function readExecutionInput(sources: readonly Source[], loadYaml: LoadYaml): Promise<string> {
  const mappings = await readAll(sources.map((source) => readObject(source, loadYaml)))
  const text = writeJson(new Map(mappings.flatMap((mapping) => [...mapping])))
  const bytes = new TextEncoder().encode(text).length
  const size = `it has ${bytes} bytes, and Step Functions takes at most ${largestBytes}; put what is large on S3, and hand over where it is`
  refuse("input 'input'", bytes > largestBytes ? [size] : [])
  return text
}

async function readObject(source: Source, loadYaml: LoadYaml): Promise<WrittenMapping> {
  const document = (await readDocument(source, 'core', loadYaml)) ?? new Map<string, never>()
  if (!isMapping(document)) throw new InputError([`${source.path}: expected a JSON object or a YAML mapping`])
  return document
}
