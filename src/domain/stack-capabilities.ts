import { isTemplateList, isTemplateMap, mapAt, type TemplateMap, type TemplateValue } from './template-text.ts'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
const capabilities = ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'] as const
type Capability = (typeof capabilities)[number]

/** Capability → what of the template it is needed for. */
export type NeededCapabilities = ReadonlyMap<Capability, readonly string[]>

/** The names that the resources of IAM may be given: with one, CAPABILITY_IAM does not do. */
const customName = /^(GroupName|InstanceProfileName|ManagedPolicyName|RoleName|UserName)$/
const resourceNamed = /^(Group|InstanceProfile|ManagedPolicy|Role|User)$/

/** What CloudFormation asks to be told before it takes a template. */
export function neededCapabilities(template: TemplateMap): NeededCapabilities {
  const needed = new Map<Capability, readonly string[]>()
  const need = (capability: Capability, why: string) => needed.set(capability, [...(needed.get(capability) ?? []), why])
  for (const [id, resource] of Object.entries(mapAt(template, 'Resources'))) {
    const type = isTemplateMap(resource) ? resource['Type'] : undefined
    if (typeof type !== 'string' || !type.startsWith('AWS::IAM::')) continue
    const properties = Object.keys(mapAt(resource, 'Properties'))
    const named = resourceNamed.test(type.slice(10)) && properties.some((key) => customName.test(key))
    need(named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM', `${id} (${type})`)
  }
  if (hasTransform(template)) need('CAPABILITY_AUTO_EXPAND', 'its transforms')
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
function hasTransform(value: TemplateValue, isTop = true): boolean {
  if (isTemplateList(value)) return value.some((each) => hasTransform(each, false))
  if (!isTemplateMap(value)) return false
  return Object.entries(value).some(
    ([key, each]) => (isTop && key === 'Transform') || key === 'Fn::Transform' || hasTransform(each, false),
  )
}
