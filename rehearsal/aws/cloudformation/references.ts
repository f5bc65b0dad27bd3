import { asCall, functions, substitution, unsupported } from './functions.ts'
import { resourceSchema } from './resource-schema.ts'
import { invalid, type Template } from './template.ts'
import { isJsonList, isJsonMap, type Json } from './template-text.ts'

export type Reference =
  | { readonly to: 'name'; readonly name: string }
  | { readonly to: 'attribute'; readonly resource: string; readonly attribute: string; readonly by: string }
  | { readonly to: 'condition'; readonly name: string }

export const pseudoParameters: readonly string[] = [
  ...['AccountId', 'NoValue', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'],
].map((name) => `AWS::${name}`)

/** Everything that a value refers to. Throws ValidationError for a function that does not exist or has a malformed argument. */
export function referencesIn(value: Json): readonly Reference[] {
  const call = asCall(value)
  if (call === undefined) {
    if (isJsonList(value)) return value.flatMap(referencesIn)
    return isJsonMap(value) ? Object.values(value).flatMap(referencesIn) : []
  }
  const { name, argument } = call
  const called = functions[name]
  if (called === undefined) throw unsupported(name)
  if (!called.fits(argument)) throw invalid(called.complaint)
  if (name === 'Ref') return [{ to: 'name', name: String(argument) }]
  if (name === 'Condition') return [{ to: 'condition', name: String(argument) }]
  if (name === 'Fn::GetAtt') return [attributeReference(isJsonList(argument) ? argument.join('.') : '', name)]
  if (name === 'Fn::Sub') return substituted(argument)
  const [condition] = isJsonList(argument) ? argument : []
  const used: Reference[] = name === 'Fn::If' ? [{ to: 'condition', name: String(condition) }] : []
  return [...used, ...referencesIn(argument)]
}

function substituted(argument: Json): readonly Reference[] {
  const { own, names } = substitution(argument)
  const outside = names
    .filter((name) => !(name in own))
    .map((name): Reference => (name.includes('.') ? attributeReference(name, 'Fn::Sub') : { to: 'name', name }))
  return [...outside, ...Object.values(own).flatMap(referencesIn)]
}

function attributeReference(path: string, by: string): Reference {
  const [resource = '', ...attribute] = path.split('.')
  return { to: 'attribute', resource, attribute: attribute.join('.'), by }
}

/** Throws ValidationError, in CloudFormation's words, for the first name that leads nowhere and for circles. */
export function checkReferences(template: Template): void {
  const { parameters, conditions, resources, outputs } = template
  const isParameter = (name: string) => name in parameters || pseudoParameters.includes(name)

  Object.values(conditions).forEach((condition) => {
    const names = referencesIn(condition).flatMap((reference) =>
      reference.to === 'attribute' ? [reference.resource] : reference.to === 'name' ? [reference.name] : [],
    )
    const strays = names.filter((name) => !isParameter(name))
    if (strays.length > 0) {
      throw invalid(
        `Template format error: Unresolved dependencies [${strays.join(', ')}]. Cannot reference resources in the Conditions block of the template`,
      )
    }
    checkConditions('Conditions', referencesIn(condition))
  })
  Object.values(resources).forEach(({ properties, condition, dependsOn }) => {
    checkBlock('Resources', [
      ...referencesIn(properties),
      ...dependsOn.map((name): Reference => ({ to: 'name', name })),
      ...(condition === undefined ? [] : [{ to: 'condition', name: condition } as const]),
    ])
  })
  Object.values(outputs).forEach(({ value, exportName, condition }) => {
    checkBlock('Outputs', [
      ...referencesIn(value),
      ...(exportName === undefined ? [] : referencesIn(exportName)),
      ...(condition === undefined ? [] : [{ to: 'condition', name: condition } as const]),
    ])
  })
  checkCircles(dependencies(template))

  function checkBlock(block: string, references: readonly Reference[]): void {
    references.forEach((reference) => {
      if (reference.to === 'name' && !isParameter(reference.name) && !(reference.name in resources)) {
        throw invalid(
          `Template format error: Unresolved resource dependencies [${reference.name}] in the ${block} block of the template`,
        )
      }
      if (reference.to === 'attribute') checkAttribute(reference)
    })
    checkConditions(block, references)
  }

  function checkAttribute({ resource, attribute, by }: Extract<Reference, { to: 'attribute' }>): void {
    const declared = resources[resource]
    if (declared === undefined) {
      throw invalid(
        by === 'Fn::Sub'
          ? `Template error: instance of Fn::Sub references invalid resource attribute ${resource}.${attribute}`
          : `Template error: instance of Fn::GetAtt references undefined resource ${resource}`,
      )
    }
    const schema = resourceSchema(declared.type)
    if (schema !== undefined && !(attribute in schema.attributes)) {
      throw invalid(`Template error: resource ${resource} does not support attribute type ${attribute} in Fn::GetAtt`)
    }
  }

  function checkConditions(block: string, references: readonly Reference[]): void {
    references.forEach((reference) => {
      if (reference.to === 'condition' && !(reference.name in conditions)) {
        throw invalid(
          `Template format error: Unresolved condition dependency ${reference.name} in the ${block} block of the template`,
        )
      }
    })
  }
}

/** For each resource, the resources that must be there before it. */
export function dependencies({ resources }: Template): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(resources).map(([id, { properties, dependsOn }]) => {
      const named = referencesIn(properties).flatMap((reference) =>
        reference.to === 'attribute' ? [reference.resource] : reference.to === 'name' ? [reference.name] : [],
      )
      return [id, [...new Set([...dependsOn, ...named])].filter((name) => name in resources)]
    }),
  )
}

function checkCircles(needs: ReadonlyMap<string, readonly string[]>): void {
  const left = new Map(needs)
  for (;;) {
    const free = [...left].filter(([, names]) => names.every((name) => !left.has(name)))
    if (free.length === 0) break
    free.forEach(([name]) => left.delete(name))
  }
  if (left.size > 0) throw invalid(`Circular dependency between resources: [${[...left.keys()].join(', ')}]`)
}
