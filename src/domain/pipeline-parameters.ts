import { InputError } from '../kit/errors.ts'
import { closestName } from './closest-name.ts'
import type { DeclaredParameter } from './pipeline-definition.ts'
import { readTextMapping, type LoadYaml, type TextMapping } from './text-mapping.ts'
import { readAll, refuse, type Source } from './written.ts'

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Parameter.html, and API_StartPipelineExecution.html for their number */
const mostParameters = 200
const longestValue = 1_024
const mostShown = 20

export interface GivenParameters {
  readonly values: TextMapping
  /** Name → what problems call the source that it comes from. */
  readonly from: ReadonlyMap<string, string>
}

/** A later source wins, name by name. Throws InputError with every problem. */
export async function readParameters(
  sources: readonly (Source | Promise<Source>)[],
  loadYaml: LoadYaml,
): Promise<GivenParameters> {
  const read = await readAll(
    sources.map(async (pending) => {
      const source = await pending
      const texts = await readTextMapping(source, loadYaml)
      refuse(source.path, limitsOf(texts))
      return [...texts].map(([name, value]) => ({ name, value, path: source.path }))
    }),
  )
  const values = new Map(read.flat().map(({ name, value }) => [name, value]))
  if (values.size > mostParameters) {
    throw new InputError([`${values.size} parameters are given, and SageMaker takes at most ${mostParameters}`])
  }
  return { values, from: new Map(read.flat().map(({ name, path }) => [name, path])) }
}

/** What SageMaker would refuse of names and values, whatever the pipeline declares. */
function limitsOf(texts: TextMapping): readonly string[] {
  return [...texts].flatMap(([name, value]) => {
    if (!/^[\w-]{1,256}$/.test(name)) {
      return [`'${name}' is not the name of a parameter: at most 256 letters, digits, hyphens and underscores`]
    }
    if (value.length > longestValue) {
      return [`parameter '${name}' has ${value.length} characters, and SageMaker takes at most ${longestValue}`]
    }
    // https://github.com/aws/sagemaker-python-sdk/issues/4016
    return value === '' ? [`parameter '${name}' is empty, which SageMaker refuses; ${whyEmpty}`] : []
  })
}

const whyEmpty = 'if it comes from another job, GitHub drops an output that holds a masked value'

const looksLike: Record<DeclaredParameter['type'], RegExp> = {
  String: /^/,
  Integer: /^[+-]?\d+$/,
  Float: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
  Boolean: /^(true|false)$/i,
}

/** What is wrong with the parameters of a start: unknown names, missing values, values of another type. All values are texts. */
export function checkParameters({ values, from }: GivenParameters, declared: Declared): readonly string[] {
  const wrong = [...values].flatMap(([name, value]) => {
    const parameter = declared.get(name)
    const problem = parameter === undefined ? unknown(name, values, declared) : misfit(name, value, parameter)
    return problem === undefined ? [] : [`${from.get(name)}: ${problem}`]
  })
  const missing = [...declared].filter(([name, { hasDefault }]) => !hasDefault && !values.has(name))
  return [...wrong, ...missing.map(([name]) => `input 'parameters': parameter '${name}' has no default and no value`)]
}

type Declared = ReadonlyMap<string, DeclaredParameter>

function unknown(name: string, given: TextMapping, declared: Declared): string {
  const known = [...declared.keys()]
  const more = known.length - mostShown
  const shown = known.slice(0, mostShown).join(', ') + (more > 0 ? ` and ${more} more` : '')
  const near = closestName(
    name,
    known.filter((each) => !given.has(each)),
  )
  const guess = near === undefined ? ';' : `; did you mean '${near}'?`
  return `the pipeline declares no parameter '${name}'${guess} it has ${shown || 'none'}`
}

function misfit(name: string, value: string, { type, values }: DeclaredParameter): string | undefined {
  if (!looksLike[type].test(value)) return `parameter '${name}' is of type ${type}, got '${value}'`
  const same = (each: string) => meaning[type](each) === meaning[type](value)
  return values && !values.some(same) ? `parameter '${name}' is one of ${values.join(', ')}, got '${value}'` : undefined
}

const meaning: Record<DeclaredParameter['type'], (text: string) => unknown> = {
  String: (text) => text,
  Integer: Number,
  Float: Number,
  Boolean: (text) => text.toLowerCase(),
}
