import type { World } from '../world.ts'
import { evaluate, knownAfterApply, type Scope } from './functions.ts'
import { parameterValue } from './parameters.ts'
import { dependencies } from './references.ts'
import type { Desired, Live, Stack } from './stack.ts'
import { invalid } from './template.ts'
import type { Json } from './template-text.ts'

/** A resource that exists, one that is about to be made, or one that the stack has not. */
export type Found = Live | 'later' | undefined

/** Where the names of a template lead in this stack. */
export function scopeOf(
  { account, region }: Pick<World, 'account' | 'region'>,
  stack: Pick<Stack, 'id' | 'name' | 'settings'>,
  desired: Desired,
  find: (logicalId: string) => Found,
): Scope {
  const { template, parameters } = desired
  const pseudo: Readonly<Record<string, Json>> = {
    'AWS::AccountId': account,
    'AWS::NotificationARNs': stack.settings.notificationArns,
    'AWS::Partition': 'aws',
    'AWS::Region': region,
    'AWS::StackId': stack.id,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': 'amazonaws.com',
  }
  const unresolved = (name: string) =>
    invalid(`Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`)
  const scope: Scope = {
    ref(name) {
      const declared = template.parameters[name]
      if (declared !== undefined) return parameterValue(declared, parameters[name] ?? '')
      const value = pseudo[name]
      if (value !== undefined) return value
      const found = find(name)
      if (found === undefined) throw unresolved(name)
      return found === 'later' ? knownAfterApply : found.physicalId
    },
    attribute(logicalId, attribute) {
      const found = find(logicalId)
      if (found === undefined) throw unresolved(logicalId)
      if (found === 'later') return knownAfterApply
      const value = found.attributes[attribute]
      if (value !== undefined) return value
      throw invalid(`Requested attribute ${attribute} does not exist in schema for ${found.type}`)
    },
    condition: (name) => evaluate(template.conditions[name] ?? false, scope) === true,
  }
  return scope
}

/** Resources whose condition holds, each with those that must be there before it. */
export function effectiveResources(desired: Desired, scope: Scope): ReadonlyMap<string, readonly string[]> {
  const { resources } = desired.template
  const isWanted = (id: string) => {
    const condition = resources[id]?.condition
    return condition === undefined || scope.condition(condition)
  }
  return new Map([...dependencies(desired.template)].filter(([id]) => isWanted(id)))
}
