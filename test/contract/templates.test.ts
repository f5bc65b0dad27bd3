import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findTemplateProblems } from '../../rehearsal/aws/cloudformation/template-check.ts'
import {
  isJsonList,
  isJsonMap,
  type Json,
  parseTemplateText,
} from '../../rehearsal/aws/cloudformation/template-text.ts'
import { buildPushImage } from '../../src/actions/build-push-image/action.ts'
import { promote } from '../../src/actions/promote/action.ts'
import { startPipeline } from '../../src/actions/start-pipeline/action.ts'
import { waitForApproval } from '../../src/actions/wait-for-approval/action.ts'
import type { Permission } from '../../src/kit/define-action.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const templates = globSync('{templates,test/fixtures/aws-samples}/**/*.yml', { cwd: root.pathname })

test.each(templates)('%s is what AWS publishes about its resource types', (path) => {
  expect(findTemplateProblems(read(path))).toEqual([])
})

describe('a mistake in the built-in template is found and named', () => {
  const builtIn = read('templates/endpoint.yml')
  test.each([
    [
      'a misspelt property',
      'ExecutionRoleArn: !Ref',
      'ExecutionRole: !Ref',
      '/Resources/Model/Properties: Unsupported property [ExecutionRole]',
    ],
    [
      'a missing property',
      /EndpointConfigName: !GetAtt EndpointConfig.*\n/,
      '\n',
      '/Resources/Endpoint/Properties: Required property [EndpointConfigName] not found',
    ],
    [
      'a missing nested property',
      '- VariantName: !Ref VariantName\n            ModelName',
      '- ModelName',
      '/Resources/EndpointConfig/Properties/ProductionVariants/0: Required property [VariantName] not found',
    ],
    [
      'a number that is none',
      '[HasShadow, 100, 1.0]',
      '[HasShadow, 100, all]',
      '/Resources/EndpointConfig/Properties/ProductionVariants/0/InitialVariantWeight: Expected type: Number, found: String',
    ],
    [
      'a list that is none',
      '- ModelPackageName: !Ref SecondModel',
      'ModelPackageName: !Ref SecondModel',
      '/Resources/SecondModel/Properties/Containers: Expected type: JSONArray, found: JSONObject',
    ],
    [
      'a value outside the choice',
      /- ModelPackageName:/,
      '- Mode: Several\n          ModelPackageName:',
      '/Resources/Model/Properties/Containers/0/Mode: Several is not a valid enum value',
    ],
    [
      'a tag without a value',
      'Value: !Ref StageName',
      'Values: !Ref StageName',
      '/Resources/Endpoint/Properties/Tags/0: Required property [Value] not found',
    ],
    [
      'a mistake in one branch of a condition',
      'Resources:\n',
      "Resources:\n  Other: { Type: AWS::SageMaker::Endpoint, Properties: { EndpointConfigName: a, RetainAllVariantProperties: !If [IsScaled, 'yes', !Ref AWS::NoValue] } }\n",
      '/Resources/Other/Properties/RetainAllVariantProperties: Expected type: Boolean, found: String',
    ],
    [
      'an attribute that the type does not have',
      '!GetAtt Model.ModelName',
      '!GetAtt Model.Name',
      'Template error: resource Model does not support attribute type Name in Fn::GetAtt',
    ],
    [
      'a parameter that is not declared',
      '!Ref EndpointInstanceType]\n            Serverless',
      '!Ref InstanceType]\n            Serverless',
      'Template format error: Unresolved resource dependencies [InstanceType] in the Resources block of the template',
    ],
    [
      'a resource type that does not exist',
      'AWS::SageMaker::Endpoint\n',
      'AWS::SageMaker::EndPoint\n',
      'Template format error: Unrecognized resource types: [AWS::SageMaker::EndPoint]',
    ],
    [
      'a property of a parameter that does not exist',
      'MinValue: 1',
      'Minimum: 1',
      "Invalid template parameter property 'Minimum'",
    ],
  ])('%s', (_what, sound, broken, problem) => {
    const text = builtIn.replace(sound, broken)
    expect(text).not.toBe(builtIn)
    expect(findTemplateProblems(text)).toContain(problem)
  })
})

describe('the roles for GitHub', () => {
  const roles = parseTemplateText(read('templates/github-oidc-roles.yml'))
  const statementsOf = (document: Json | undefined): readonly Json[] => listAt(document, 'Statement')
  const gate = statementsOf(at(roles, 'Resources', 'GatePolicy', 'Properties', 'PolicyDocument'))
  const statements = (role: string) => {
    const policies = listAt(at(roles, 'Resources', role, 'Properties'), 'Policies')
    return [...gate, ...policies.flatMap((policy) => statementsOf(at(policy, 'PolicyDocument')))]
  }
  const granted = (role: string) => statements(role).flatMap((statement) => listAt(statement, 'Action').map(String))
  const actionsOf = (permissions: readonly Permission[]) => permissions.flatMap(({ actions }) => actions)

  const building = [...buildPushImage.permissions, ...startPipeline.permissions, ...waitForApproval.permissions]
  // Workflows look at the training data themselves before they train.
  const lookingAtData = ['s3:GetObjectVersion', 's3:ListBucket']
  test.each([
    ['DeployRole', promote.permissions, { refused: ['cloudformation:DeleteStack'], besides: [] }],
    ['BuildRole', building, { refused: [], besides: lookingAtData }],
    ['SelectRole', waitForApproval.permissions, { refused: [], besides: [] }],
  ] as const)('%s may do what its actions declare and nothing else', (role, permissions, { refused, besides }) => {
    const declared = actionsOf(permissions).filter((action) => !refused.some((one) => one === action))
    expect([...new Set(granted(role))].toSorted()).toEqual([...new Set([...declared, ...besides])].toSorted())
  })

  test.each([
    ['DeployRole', 'environment:${Environment}'],
    ['BuildRole', 'ref:refs/heads/${Branch}'],
    ['SelectRole', 'ref:refs/heads/${Branch}'],
  ])('%s is for %s alone, by the names of old repositories and by the numbers of new ones', (role, subject) => {
    const trust = statementsOf(at(roles, 'Resources', role, 'Properties', 'AssumeRolePolicyDocument'))
    expect(trust.map((statement) => at(statement, 'Condition'))).toEqual([
      {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': [
            { 'Fn::Sub': `repo:\${Owner}/\${Repository}:${subject}` },
            { 'Fn::Sub': `repo:\${Owner}@\${OwnerId}/\${Repository}@\${RepositoryId}:${subject}` },
          ],
        },
      },
    ])
  })

  test('only what cannot be narrowed is granted on everything', () => {
    const wide = ['DeployRole', 'BuildRole', 'SelectRole']
      .flatMap(statements)
      .filter((statement) => listAt(statement, 'Resource').includes('*'))
      .flatMap((statement) => listAt(statement, 'Action'))
    expect([...new Set(wide)]).toEqual([
      'sagemaker:ListModelPackages',
      'servicequotas:ListServiceQuotas',
      'cloudwatch:GetMetricData',
      'ecr:GetAuthorizationToken',
    ])
  })

  test('an endpoint can be changed through the stack only, and roles are handed to SageMaker only', () => {
    const changing = statements('DeployRole').filter((statement) =>
      listAt(statement, 'Action').some((action) => /^sagemaker:(Create|Update|Delete)/.test(String(action))),
    )
    expect(changing.map((statement) => at(statement, 'Condition'))).toEqual([
      { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' } },
    ])
    const passing = ['DeployRole', 'BuildRole']
      .flatMap(statements)
      .filter((statement) => listAt(statement, 'Action').includes('iam:PassRole'))
    expect(passing.map((statement) => at(statement, 'Condition'))).toEqual([
      { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
      { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
    ])
  })

  test('no service is given a role of its own but the one that scales endpoints', () => {
    const creating = statements('DeployRole').filter((statement) =>
      listAt(statement, 'Action').includes('iam:CreateServiceLinkedRole'),
    )
    expect(creating.map((statement) => at(statement, 'Condition'))).toEqual([
      { StringEquals: { 'iam:AWSServiceName': 'sagemaker.application-autoscaling.amazonaws.com' } },
    ])
  })
})

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, name) => (isJsonMap(inner) ? inner[name] : undefined), value)
}

/** A policy may write one thing for a list of one. */
function listAt(value: Json | undefined, name: string): readonly Json[] {
  const found = at(value, name)
  return isJsonList(found) ? found : found === undefined ? [] : [found]
}
