import { evaluateProperties } from '../../rehearsal/aws/cloudformation/functions.ts'
import { resolveParameters } from '../../rehearsal/aws/cloudformation/parameters.ts'
import { refuseBrokenRules } from '../../rehearsal/aws/cloudformation/rules.ts'
import { effectiveResources, scopeOf } from '../../rehearsal/aws/cloudformation/scope.ts'
import { readCheckedTemplate } from '../../rehearsal/aws/cloudformation/template-check.ts'
import type { JsonMap } from '../../rehearsal/aws/cloudformation/template-text.ts'

const place = { account: '111122223333', region: 'eu-west-1' }
const settings = {
  capabilities: [],
  notificationArns: [],
  roleArn: undefined,
  rollback: {},
  timeoutInMinutes: undefined,
  onFailure: 'ROLLBACK',
  isExpress: false,
} as const

/** What a template asks for with these parameters, by logical id; what only a deployment can tell is `<Id>` or `<Id>.<Attribute>`. */
export function resolved(text: string, parameters: Readonly<Record<string, string>>): Record<string, JsonMap> {
  const template = readCheckedTemplate(text)
  const given = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }))
  const values = resolveParameters(template, given, undefined)
  refuseBrokenRules(template, values)
  const desired = { text, template, parameters: values, tags: [] }
  const scope = scopeOf(place, { id: 'stack-id', name: 'stack', settings }, desired, (id) => {
    const attributes = ['Arn', 'EndpointConfigName', 'EndpointName', 'ModelName'].map((name) => [
      name,
      `<${id}.${name}>`,
    ])
    return { type: '', physicalId: `<${id}>`, attributes: Object.fromEntries(attributes), properties: {}, tags: [] }
  })
  return Object.fromEntries(
    [...effectiveResources(desired, scope).keys()].map((id) => [
      id,
      evaluateProperties(template.resources[id]?.properties ?? {}, scope),
    ]),
  )
}
