import { closestName } from './closest-name.ts'
import { checkMembers, type Expected, type Violation } from './template-properties.ts'
import { describedTypes, propertiesOf } from './template-schema.ts'
import { isTemplateMap, mapAt, type TemplateMap, type TemplateValue } from './template-text.ts'

export interface TemplateProblems {
  /** What CloudFormation cannot take. */
  readonly problems: readonly string[]
  /** What was not known when this action was made; AWS may have it by now. */
  readonly warnings: readonly string[]
}

/**
 * Judges the properties of a template by what AWS publishes about their types, before any parameter is known and any call is made.
 * Types that are not described pass. What is close to a known name is a misspelling; what is far from all of them may be new.
 */
export function findTemplateProblems(template: TemplateMap, path: string): TemplateProblems {
  const found = Object.entries(mapAt(template, 'Resources')).flatMap(([id, resource]) => judge(id, resource))
  const texts = (certain: boolean) =>
    found.filter((one) => one.certain === certain).map(({ text }) => `${path}: ${text}`)
  return { problems: texts(true), warnings: texts(false) }
}

interface Found {
  readonly text: string
  readonly certain: boolean
}

const members = [
  ...['Condition', 'CreationPolicy', 'DeletionPolicy', 'DependsOn', 'Metadata', 'Properties', 'Type'],
  ...['UpdatePolicy', 'UpdateReplacePolicy'],
]

function judge(id: string, resource: TemplateValue): readonly Found[] {
  // A loop of the template: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
  if (id.startsWith('Fn::')) return []
  const type = isTemplateMap(resource) ? resource['Type'] : undefined
  if (!isTemplateMap(resource) || typeof type !== 'string') {
    return [{ text: `resource ${id} has no Type`, certain: true }]
  }
  const strays = Object.keys(resource)
    .filter((name) => !members.includes(name) && !name.startsWith('Fn::'))
    .map((name) => unknown(`resource ${id} has '${name}', which resources do not have`, name, members))
  const declared = propertiesOf(type)
  if (declared !== undefined) {
    const given = mapAt(resource, 'Properties')
    return [...strays, ...checkMembers(declared, given).map((violation) => describe(id, type, violation))]
  }
  const meant = describedTypes.find((each) => each.toLowerCase() === type.toLowerCase())
  if (meant === undefined) return strays
  return [
    ...strays,
    { text: `resource ${id} is of type '${type}', which does not exist; is '${meant}' meant?`, certain: true },
  ]
}

function describe(id: string, type: string, { path, problem }: Violation): Found {
  const place = [id, ...path].join('.')
  switch (problem.kind) {
    case 'missing':
      return { text: `${place} needs '${problem.property}' (${type})`, certain: true }
    case 'unexpected':
      return unknown(
        `${place} has '${problem.property}', which ${type} does not have there`,
        problem.property,
        problem.known,
      )
    case 'wrong-type':
      return { text: `${place} must be ${nouns[problem.expected]} (${type})`, certain: true }
    case 'not-allowed':
      return unknown(
        `${place} is '${problem.found}', not one of ${problem.allowed.join(', ')}`,
        problem.found,
        problem.allowed,
      )
  }
}

function unknown(text: string, name: string, known: readonly string[]): Found {
  const meant = closestName(name, known)
  return meant === undefined ? { text, certain: false } : { text: `${text}; is '${meant}' meant?`, certain: true }
}

const nouns: Readonly<Record<Expected, string>> = {
  Boolean: 'true or false',
  Integer: 'a whole number',
  JSONArray: 'a list',
  JSONObject: 'a mapping',
  Number: 'a number',
  String: 'a text',
}
