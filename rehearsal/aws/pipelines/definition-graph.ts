import type { Definition, Step } from './definition.ts'
import { type Path, referencesIn } from './expressions.ts'

const executionVariables = new Set([
  'CurrentDateTime',
  'PipelineArn',
  'PipelineExecutionArn',
  'PipelineExecutionId',
  'PipelineName',
  'StartDateTime',
])

/** Names of the steps that must have ended before this one begins: asked for, referred to, or deciding about it. */
export function dependenciesOf(step: Step): ReadonlySet<string> {
  const referred = referencesIn(step.arguments).flatMap(([root, name]) => (root === 'Steps' && name ? [name] : []))
  return new Set([...step.dependsOn, ...referred, ...(step.branch === undefined ? [] : [step.branch.of])])
}

/** What is wrong between the parts of a definition, if anything: names twice, references to nothing, circles. */
export function checkGraph(definition: Definition): string | undefined {
  const { steps, parameters, experiment } = definition
  const readers = [...steps, { name: 'PipelineExperimentConfig', arguments: experiment }]
  return (
    doubled('Parameter', parameters) ??
    doubled('Step', steps) ??
    steps
      .flatMap((step) =>
        step.dependsOn.filter((name) => !steps.some((one) => one.name === name)).map((name) => [step, name] as const),
      )
      .map(([step, name]) => `Step ${step.name} depends on unknown step ${name}.`)[0] ??
    readers
      .flatMap((step) => referencesIn(step.arguments).map((path) => brokenReference(definition, step, path)))
      .find((problem) => problem !== undefined) ??
    circle(steps)
  )
}

function doubled(kind: string, named: readonly { readonly name: string }[]): string | undefined {
  const twice = named.find(({ name }, index) => named.findIndex((one) => one.name === name) < index)
  return twice && `${kind} name ${twice.name} is used more than once.`
}

function brokenReference(
  { parameters, steps }: Definition,
  reader: { readonly name: string },
  path: Path,
): string | undefined {
  const [root = '', name = '', part, file = ''] = path
  const problem = (what: string) => `${reader.name} refers to ${what}.`
  switch (root) {
    case 'Parameters':
      return parameters.some((one) => one.name === name) ? undefined : problem(`undeclared parameter ${name}`)
    case 'Execution':
      return executionVariables.has(name) ? undefined : problem(`unknown execution variable ${name}`)
    case 'Steps': {
      const target = steps.find((one) => one.name === name)
      if (target === undefined) return problem(`unknown step ${name}`)
      if (part !== 'PropertyFiles' || target.propertyFiles.some((one) => one.name === file)) return undefined
      return problem(`unknown property file ${file} of step ${name}`)
    }
    default:
      return problem(`unknown reference ${path.join('.')}`)
  }
}

function circle(steps: readonly Step[]): string | undefined {
  let left = [...steps]
  for (;;) {
    const free = left.filter((step) => !left.some((other) => dependenciesOf(step).has(other.name)))
    if (free.length === 0) break
    left = left.filter((step) => !free.includes(step))
  }
  return left.length === 0 ? undefined : `Steps ${left.map(({ name }) => name).join(', ')} depend on each other.`
}
