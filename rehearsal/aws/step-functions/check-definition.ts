import { type AwsError, awsError } from '../aws-error.ts'
import { isRecord } from '../schema.ts'

const stateTypes = ['Pass', 'Wait', 'Succeed', 'Fail', 'Choice', 'Task', 'Map', 'Parallel']

/** Parts of the language that AWS knows and this interpreter does not, so that nobody waits for what never comes. */
const notRehearsed = [
  'Assign',
  'Arguments',
  'Output',
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'ToleratedFailureCount',
  'ToleratedFailurePercentage',
  'Credentials',
]

/** Throws InvalidDefinition for a text that AWS would refuse, and for what is not rehearsed here. */
export function checkDefinition(text: string): void {
  let definition: unknown
  try {
    definition = JSON.parse(text)
  } catch (cause) {
    throw invalid(`INVALID_JSON_DESCRIPTION: ${String(cause)}`)
  }
  checkProgram(definition, '')
}

function checkProgram(program: unknown, at: string): void {
  if (!isRecord(program)) throw invalid(`SCHEMA_VALIDATION_FAILED: An object is required at ${at}/`)
  checkLanguage(program, at)
  const missing = ['StartAt', 'States'].filter((field) => program[field] === undefined)
  if (missing.length > 0) {
    throw invalid(`SCHEMA_VALIDATION_FAILED: These fields are required: [${missing.join(', ')}] at ${at}/`)
  }
  const states = isRecord(program['States']) ? program['States'] : {}
  const target = (field: string, name: unknown) => {
    if (typeof name !== 'string' || !Object.hasOwn(states, name))
      throw invalid(`MISSING_TRANSITION_TARGET: Missing 'Next' target: ${String(name)} at ${field}`)
  }
  target(`${at}/StartAt`, program['StartAt'])
  for (const [name, state] of Object.entries(states)) {
    const place = `${at}/States/${name}`
    if (!isRecord(state)) throw invalid(`SCHEMA_VALIDATION_FAILED: An object is required at ${place}`)
    checkState(state, place)
    const { Next, Default, Catch, Choices } = state
    const branches = [Catch, Choices].flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    for (const next of [Next, Default, ...branches.map((one) => (isRecord(one) ? one['Next'] : undefined))]) {
      if (next !== undefined) target(`${place}/Next`, next)
    }
  }
}

function checkState(state: Readonly<Record<string, unknown>>, place: string): void {
  const type = String(state['Type'])
  if (!stateTypes.includes(type)) {
    throw invalid(`SCHEMA_VALIDATION_FAILED: Value is not one of: [${stateTypes.join(', ')}] at ${place}/Type`)
  }
  checkLanguage(state, place)
  if (
    ['Pass', 'Wait', 'Task', 'Map', 'Parallel'].includes(type) &&
    state['Next'] === undefined &&
    state['End'] !== true
  )
    throw invalid(`SCHEMA_VALIDATION_FAILED: End or Next is required at ${place}`)
  const field = notRehearsed.find((name) => Object.hasOwn(state, name))
  if (field !== undefined) throw unknown(field, place)
  const resource = String(state['Resource'] ?? '')
  if (/\.waitForTaskToken$|:activity:/.test(resource)) throw unknown(`Resource ${resource}`, place)
  const processor = state['ItemProcessor'] ?? state['Iterator']
  if (isRecord(processor)) {
    const { ProcessorConfig: config } = processor
    if (isRecord(config) && config['Mode'] === 'DISTRIBUTED') throw unknown('Mode DISTRIBUTED', place)
    checkProgram(processor, `${place}/ItemProcessor`)
  }
  if (Array.isArray(state['Branches'])) {
    state['Branches'].forEach((branch, index) => checkProgram(branch, `${place}/Branches[${index}]`))
  }
}

function checkLanguage({ QueryLanguage: language }: Readonly<Record<string, unknown>>, place: string): void {
  if (language !== undefined && language !== 'JSONPath') throw unknown(`QueryLanguage ${String(language)}`, place)
}

const unknown = (what: string, place: string) =>
  invalid(`NOT_REHEARSED: ${what} at ${place}/ is not interpreted by this local AWS`)

function invalid(why: string): AwsError {
  return awsError('InvalidDefinition', `Invalid State Machine Definition: '${why}'`)
}
