import { InputError } from '../kit/errors.ts'
import { isJsonObject, parseJson, type Json } from './json.ts'

/** The aws-samples stage configuration, also CodePipeline's "template configuration": parameters and tags of one stage's stack. */
export interface StageConfig {
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
}

/**
 * Reads `{ "Parameters": { "StageName": … }, "Tags": { … } }`. Throws InputError with every problem; `path` is named in each.
 */
export function parseStageConfig(text: string, path: string): StageConfig {
  const document = parseJson(text, path)
  if (!isJsonObject(document) || !isJsonObject(document['Parameters'])) {
    const found = isJsonObject(document) ? `the keys ${Object.keys(document).join(', ') || '(none)'}` : 'something else'
    throw new InputError([`${path}: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found ${found}`])
  }
  const problems: string[] = []
  const parameters = stringsOf(document['Parameters'], 'Parameters', path, problems)
  const tags =
    document['Tags'] === undefined ? new Map<string, string>() : stringsOf(document['Tags'], 'Tags', path, problems)
  if (!parameters.has('StageName'))
    problems.push(`${path}: 'Parameters.StageName' is missing; it names the stage, such as staging or prod`)
  if (problems.length > 0) throw new InputError(problems)
  return { parameters, tags }
}

function stringsOf(section: Json, name: string, path: string, problems: string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  if (!isJsonObject(section)) {
    problems.push(`${path}: '${name}' is not a mapping`)
    return values
  }
  for (const [key, value] of Object.entries(section)) {
    if (typeof value === 'string') values.set(key, value)
    else if (typeof value === 'boolean' || Number.isSafeInteger(value)) values.set(key, String(value))
    else problems.push(`${path}: '${name}.${key}' is not a string`)
  }
  return values
}
