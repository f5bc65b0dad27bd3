import { anyNumber, readBlock, wholeNumber } from './config-block.ts'
import type { ConfigPlace, ConfigReading, OptionalParameter } from './deploy-config.ts'
import { isMapping, type Written } from './written.ts'

/**
 * `config/<stage>/endpoint-config.yml` of the CDK and Unified Studio projects, as parameters of templates/endpoint.yml: one production
 * variant, under either of two sets of names.
 */
export function readEndpointConfig(document: Written, { path, stage }: ConfigPlace): ConfigReading | undefined {
  if (!isMapping(document) || document.has('stage_name')) return undefined
  if (!document.has('initial_instance_count') && !(document.has('instance_count') && document.has('instance_type'))) {
    return undefined
  }
  const problems: string[] = []
  const config = readBlock(document, problems)
  const either = (a: string | undefined, b: string | undefined, names: string) => {
    if (a !== undefined && b !== undefined && a !== b) problems.push(`${names} say different things: ${a} and ${b}`)
    return a ?? b
  }
  const count = either(
    config.text('initial_instance_count', wholeNumber),
    config.text('instance_count', wholeNumber),
    "'initial_instance_count' and 'instance_count'",
  )
  const weight = either(
    config.text('initial_variant_weight', anyNumber),
    config.text('initial_weight', anyNumber),
    "'initial_variant_weight' and 'initial_weight'",
  )
  const variant = config.text('variant_name') ?? usualVariant
  const strict = {
    EndpointInstanceCount: count,
    EndpointInstanceType: config.text('instance_type'),
    EndpointName: config.text('endpoint_name'),
    VariantName: variant === usualVariant ? undefined : variant,
  }
  const lenient = {
    StageName: stage ?? stageOf(path),
    VariantName: variant === usualVariant ? variant : undefined,
    FirstVariantWeight: weight,
  }
  // Declared by the workflow that these projects come with, and never used.
  config.text('logLevel')
  return {
    shape: 'endpoint config',
    parameters: new Map(given(strict)),
    ifDeclared: new Map<string, OptionalParameter>(given(lenient).map(([name, value]) => [name, { value }])),
    warnings: config.unread().map((key) => `'${key}' is not applied`),
    problems,
  }
}

/** The only one that the templates of the aws-samples know. */
const usualVariant = 'AllTraffic'

function given(values: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

function stageOf(path: string): string | undefined {
  return /(?:^|\/)config\/([^/]+)\/[^/]+$/.exec(path.replaceAll('\\', '/'))?.[1]
}
