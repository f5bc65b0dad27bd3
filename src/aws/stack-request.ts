import type { Capability, CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Deployment, TemplateObject } from '../domain/deployment.ts'

/** What CreateStack, UpdateStack and CreateChangeSet have in common. */
export async function toRequest(client: CloudFormationClient, deployment: Deployment) {
  const { capabilities = [], kept = new Set(), parameters, stackName, tags, templateBody, templateObject } = deployment
  const template = templateObject
    ? { TemplateURL: templateUrl(templateObject, await client.config.region()) }
    : { TemplateBody: templateBody }
  return {
    StackName: stackName,
    ...template,
    Parameters: [
      ...[...parameters].map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      ...[...kept].map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
    ],
    Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    ...(capabilities.length > 0 && { Capabilities: [...capabilities] as Capability[] }),
  }
}

function templateUrl({ bucket, key }: TemplateObject, region: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://${bucket}.s3.${region}.${suffix}/${key.split('/').map(encodeURIComponent).join('/')}`
}
