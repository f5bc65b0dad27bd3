import { parseDocument, visit, type Document } from 'yaml'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
const capabilities = ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'] as const
type Capability = (typeof capabilities)[number]

/** Capability → what of the template it is needed for. */
export type NeededCapabilities = ReadonlyMap<Capability, readonly string[]>

/** The names that the resources of IAM may be given: with one, CAPABILITY_IAM does not do. */
const customName = /^(GroupName|InstanceProfileName|ManagedPolicyName|RoleName|UserName)$/
const resourceNamed = /^(Group|InstanceProfile|ManagedPolicy|Role|User)$/

/** What CloudFormation asks to be told before it takes a template. Nothing for a text that is no template. */
export function neededCapabilities(text: string): NeededCapabilities {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' })
  const template: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 100 })
  const needed = new Map<Capability, readonly string[]>()
  const need = (capability: Capability, why: string) => needed.set(capability, [...(needed.get(capability) ?? []), why])
  const resources = isMapping(template) && isMapping(template['Resources']) ? template['Resources'] : {}
  for (const [id, resource] of Object.entries(resources)) {
    if (!isMapping(resource)) continue
    const type = String(resource['Type'])
    if (!type.startsWith('AWS::IAM::')) continue
    const properties = isMapping(resource['Properties']) ? resource['Properties'] : {}
    const named = resourceNamed.test(type.slice(10)) && Object.keys(properties).some((key) => customName.test(key))
    need(named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM', `${id} (${type})`)
  }
  if (hasTransform(template) || hasShortTransform(document)) need('CAPABILITY_AUTO_EXPAND', 'its transforms')
  return needed
}

/** What has to be granted and was not, and what no capability is. */
export function missingCapabilities(needed: NeededCapabilities, granted: readonly string[] = []): readonly string[] {
  const known: readonly string[] = capabilities
  const grants = (capability: Capability) =>
    granted.includes(capability) || (capability === 'CAPABILITY_IAM' && granted.includes('CAPABILITY_NAMED_IAM'))
  return [
    ...granted
      .filter((each) => !known.includes(each))
      .map((each) => `'${each}' in 'capabilities' is none of ${known.join(', ')}`),
    ...[...needed]
      .filter(([capability]) => !grants(capability))
      .map(
        ([capability, why]) =>
          `CloudFormation wants ${capability} for ${why.join(', ')}; add it to 'capabilities' if that is meant`,
      ),
  ]
}

/** Anywhere: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-transform.html */
function hasTransform(value: unknown, isTop = true): boolean {
  if (Array.isArray(value)) return value.some((each) => hasTransform(each, false))
  if (!isMapping(value)) return false
  return Object.entries(value).some(
    ([key, each]) => (isTop && key === 'Transform') || key === 'Fn::Transform' || hasTransform(each, false),
  )
}

function hasShortTransform(document: Document.Parsed): boolean {
  let found = false
  visit(document, { Node: (_, { tag }) => (tag === '!Transform' ? ((found = true), visit.BREAK) : undefined) })
  return found
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
