import type { TemplateStage } from '@aws-sdk/client-cloudformation'
import { define } from '../service-definition.ts'
import type { Engine } from './engine.ts'
import { isSecret } from './parameters.ts'
import { neededCapabilities, templateText } from './request.ts'
import { invalid, type Template } from './template.ts'
import { readCheckedTemplate } from './template-check.ts'
import { isJsonList, type JsonMap } from './template-text.ts'

/** Without transforms both are the same text. */
const stages: TemplateStage[] = ['Original', 'Processed']

export function templateViews({ world, stacks, changeSets }: Engine) {
  return define.CloudFormation({
    GetTemplate({ StackName, ChangeSetName }) {
      const stack = stacks.find(StackName ?? '')
      const changeSet = [...changeSets.all.values()].find(
        ({ id, name, stackId }) => id === ChangeSetName || (name === ChangeSetName && stackId === stack?.id),
      )
      const text = ChangeSetName === undefined ? stack?.desired?.text : changeSet?.desired.text
      if (text === undefined) throw invalid(`Stack with id ${StackName ?? ''} does not exist`)
      return { TemplateBody: text, StagesAvailable: stages }
    },

    GetTemplateSummary(input) {
      const stack = input.StackName === undefined ? undefined : stacks.find(input.StackName)
      if (input.StackName !== undefined && stack?.desired === undefined) {
        throw invalid(`Stack with id ${input.StackName} does not exist`)
      }
      const template = stack?.desired?.template ?? readCheckedTemplate(templateText(world, input))
      return {
        Parameters: Object.entries(template.parameters).map(([key, declared]) => {
          const allowed = declared['AllowedValues']
          return {
            ...describeParameter(key, declared),
            ParameterType: String(declared['Type']),
            ParameterConstraints: isJsonList(allowed) ? { AllowedValues: allowed.map(String) } : {},
          }
        }),
        ...(template.description !== undefined && { Description: template.description }),
        ...(template.metadata !== undefined && { Metadata: JSON.stringify(template.metadata) }),
        ...describeCapabilities(template),
        ResourceTypes: [...new Set(Object.values(template.resources).map(({ type }) => type))],
        Version: '2010-09-09',
        DeclaredTransforms: [],
      }
    },

    ValidateTemplate(input) {
      const template = readCheckedTemplate(templateText(world, input))
      return {
        Parameters: Object.entries(template.parameters).map(([key, declared]) => describeParameter(key, declared)),
        ...(template.description !== undefined && { Description: template.description }),
        ...describeCapabilities(template),
        DeclaredTransforms: [],
      }
    },
  })
}

function describeParameter(ParameterKey: string, declared: JsonMap) {
  const { Default, Description } = { Default: declared['Default'], Description: declared['Description'] }
  return {
    ParameterKey,
    NoEcho: isSecret(declared),
    ...(Default !== undefined && { DefaultValue: String(Default) }),
    ...(Description !== undefined && { Description: String(Description) }),
  }
}

function describeCapabilities(template: Template) {
  const needed = neededCapabilities(template)
  return needed === undefined ? {} : { Capabilities: [needed.capability], CapabilitiesReason: needed.reason }
}
