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
  const parameters = readTexts(document['Parameters'], 'Parameters')
  const tags = readTexts(document['Tags'] ?? {}, 'Tags')
  const problems = [...parameters.problems, ...tags.problems]
  if (!parameters.texts.has('StageName')) {
    problems.push(`'Parameters.StageName' is missing; it names the stage, such as staging or prod`)
  }
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${path}: ${problem}`))
  return { parameters: parameters.texts, tags: tags.texts }
}

function readTexts(section: Json, name: string) {
  const texts = new Map<string, string>()
  if (!isJsonObject(section)) return { texts, problems: [`'${name}' is not a mapping`] }
  const problems: string[] = []
  for (const [key, value] of Object.entries(section)) {
    if (typeof value === 'string') texts.set(key, value)
    // Whole numbers and booleans have one spelling; a fraction could come out as another text than was written.
    else if (typeof value === 'boolean' || Number.isSafeInteger(value)) texts.set(key, JSON.stringify(value))
    else problems.push(`'${name}.${key}' is not a string`)
  }
  return { texts, problems }
}
