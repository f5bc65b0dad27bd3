import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Json, JsonObject } from './json.ts'
import { renderSteps } from './json-steps.ts'
import { withinTime } from './time-limit.ts'

const drafts = {
  '2020-12': async () => (await import('ajv/dist/2020.js')).Ajv2020,
  'draft-07': async () => (await import('ajv')).Ajv,
} as const

const compiled = new WeakMap<JsonObject, ValidateFunction>()

/** Throws an Error that says what is wrong with the schema. Nothing is ever loaded for a `$ref`. */
export async function compileSchema(schema: JsonObject): Promise<ValidateFunction> {
  const known = compiled.get(schema)
  if (known) return known
  const Ajv = await drafts[draftOf(schema)]()
  const validate = new Ajv({
    // A misspelt keyword would otherwise be one that asks for nothing; these are OpenAPI's, and ask for nothing.
    strictSchema: true,
    keywords: ['discriminator', 'example', 'externalDocs', 'xml'],
    strictTypes: false,
    strictTuples: false,
    validateFormats: false,
    logger: false,
  }).compile(schema)
  compiled.set(schema, validate)
  return validate
}

function draftOf({ $schema: named = '2020-12' }: JsonObject): keyof typeof drafts {
  const written = JSON.stringify(named)
  if (written.includes('2020-12')) return '2020-12'
  if (written.includes('draft-07')) return 'draft-07'
  throw new Error(`'$schema' names ${written}; known are 2020-12 and draft-07`)
}

/** What the schema says first against a value, such as `predictions[0] must be number`; undefined where it says nothing. */
export async function findBreach(value: Json, schema: JsonObject): Promise<string | undefined> {
  const validate = await compileSchema(schema)
  const judged = withinTime(() => validate(value))
  if (judged === undefined) return 'it takes too long to say'
  const [error] = validate.errors ?? []
  return error && `${whereOf(error, schema)} ${String(error.message)}`
}

/** The value's own keys are outside text; those that the schema names as well may be shown. */
function whereOf({ instancePath }: ErrorObject, schema: JsonObject): string {
  const written = JSON.stringify(schema)
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : written.includes(JSON.stringify(step)) ? step : '…'))
  return steps.length === 0 ? 'the answer' : renderSteps(steps)
}
