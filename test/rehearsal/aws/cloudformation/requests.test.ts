import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateSummaryCommand,
  ListStacksCommand,
  UpdateStackCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation'
import { expect, test } from '@jest/globals'
import { builtIn, parameters, rehearsePenguins, stackName } from './penguin-stacks.ts'

const without = (...names: string[]) => parameters().filter(({ ParameterKey = '' }) => !names.includes(ParameterKey))
const given = (over: Record<string, string>) => ({ Parameters: parameters(over) })
const template = (text: string) => ({ TemplateBody: text, Parameters: [] })
const model = 'Resources: { Model: { Type: AWS::SageMaker::Model } }'

test.each([
  ['text that is no template', template('Just a text'), 'Template format error: unsupported structure.'],
  [
    'YAML that cannot be read',
    template('Resources:\n  A: [1'),
    'Template format error: YAML not well-formed. (line 2, column 8)',
  ],
  [
    'JSON that cannot be read',
    template('{"Resources": '),
    'Template format error: JSON not well-formed. (line 1, column 15)',
  ],
  [
    'an unknown short tag',
    template('Resources: { A: !Nope b }'),
    'Template format error: YAML not well-formed. (line 1, column 17)',
  ],
  [
    'no resources',
    template('Description: none'),
    'Template format error: At least one Resources member must be defined.',
  ],
  ['an unknown section', template(`Resource: {}\n${model}`), 'Invalid template property or properties [Resource]'],
  [
    'an unknown version',
    template(`AWSTemplateFormatVersion: 2011-01-01\n${model}`),
    'Template format error: unsupported value for AWSTemplateFormatVersion.',
  ],
  [
    'a resource without a type',
    template('Resources: { Model: {} }'),
    'Template format error: [/Resources/Model] Every Resources object must contain a Type member.',
  ],
  [
    'a resource with a misspelt member',
    template('Resources: { Model: { Type: AWS::SageMaker::Model, DependOn: A } }'),
    "Invalid template resource property 'DependOn'",
  ],
  [
    'a logical id with a hyphen',
    template('Resources: { my-model: { Type: AWS::SageMaker::Model } }'),
    'Template format error: Resource name my-model is non alphanumeric.',
  ],
  [
    'a null',
    template('Resources: { Model: { Type: AWS::SageMaker::Model, Properties: { ModelName: } } }'),
    "Template format error: [/Resources/Model/Properties/ModelName] 'null' values are not allowed in templates",
  ],
  [
    'a type that AWS does not have',
    template('Resources: { Model: { Type: AWS::SageMaker::Modell } }'),
    'Template format error: Unrecognized resource types: [AWS::SageMaker::Modell]',
  ],
  [
    'an unknown name in a resource',
    template(builtIn.replace('!GetAtt Model.ModelName', '!Ref Package')),
    'Template format error: Unresolved resource dependencies [Package] in the Resources block of the template',
  ],
  [
    'an unknown name in an output',
    template(`${model}\nOutputs: { Name: { Value: !Ref Models } }`),
    'Template format error: Unresolved resource dependencies [Models] in the Outputs block of the template',
  ],
  [
    'an attribute of an unknown resource',
    template(`${model}\nOutputs: { Name: { Value: !GetAtt Models.ModelName } }`),
    'Template error: instance of Fn::GetAtt references undefined resource Models',
  ],
  [
    'an attribute that the type does not have',
    template(builtIn.replace('!GetAtt Model.ModelName', '!GetAtt Model.Name')),
    'Template error: resource Model does not support attribute type Name in Fn::GetAtt',
  ],
  [
    'a function that does not exist',
    template(builtIn.replace('!Ref EndpointName', '{ Fn::Upper: a }')),
    'Template format error: Encountered unsupported function: Fn::Upper',
  ],
  [
    'a function with the wrong argument',
    template(builtIn.replace('!Ref EndpointName', '!Join [a]')),
    'Template error: every Fn::Join object requires two parameters',
  ],
  [
    'a condition that does not exist',
    template(`Resources: { Model: { Type: AWS::SageMaker::Model, Condition: Big } }`),
    'Template format error: Unresolved condition dependency Big in the Resources block of the template',
  ],
  [
    'a circle',
    template(
      'Resources: { A: { Type: AWS::SageMaker::Model, DependsOn: B }, B: { Type: AWS::SageMaker::Model, DependsOn: A } }',
    ),
    'Circular dependency between resources: [A, B]',
  ],
  [
    'no values for parameters',
    { Parameters: without('StageName', 'ModelExecutionRoleArn') },
    'Parameters: [ModelExecutionRoleArn, StageName] must have values',
  ],
  ['a parameter that is not declared', given({ Stage: 'staging' }), 'Parameters: [Stage] do not exist in the template'],
  [
    'a number that is none',
    given({ EndpointInstanceCount: 'one' }),
    "Parameter 'EndpointInstanceCount' must be a number",
  ],
  [
    'a number too small',
    given({ EndpointInstanceCount: '0' }),
    "Parameter 'EndpointInstanceCount' must be a number not less than 1",
  ],
  ['a text too long', given({ StageName: 's'.repeat(64) }), "Parameter 'StageName' must contain at most 63 characters"],
  [
    'a value outside the choice',
    given({ KeepInstanceCount: 'yes' }),
    "Parameter 'KeepInstanceCount' must be one of AllowedValues",
  ],
  [
    'a value against its pattern',
    given({ ModelPackageName: 'penguins' }),
    'Parameter ModelPackageName failed to satisfy constraint: the ARN of a model package',
  ],
  [
    'a template over the inline limit',
    template(`${builtIn}\n#${'x'.repeat(51_200)}`),
    'failed to satisfy constraint: Member must have length less than or equal to 51200',
  ],
  ['no template', { TemplateBody: undefined }, 'Either Template URL or Template Body must be specified.'],
  [
    'a URL behind which nothing is',
    { TemplateBody: undefined, TemplateURL: 'https://templates.s3.eu-west-1.amazonaws.com/a.yml' },
    'S3 error: The specified key does not exist.',
  ],
  [
    'what the local AWS does not rehearse',
    { StackPolicyBody: '{}' },
    'StackPolicyBody is not rehearsed by the local AWS',
  ],
  [
    'a stack name with an underscore',
    { StackName: 'sagemaker_penguins' },
    "Value 'sagemaker_penguins' at 'stackName' failed to satisfy constraint",
  ],
])('CreateStack refuses %s, and makes nothing', async (_what, over, message) => {
  await using penguins = await rehearsePenguins()
  await expect(penguins.create(over)).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(message),
  })
  expect(penguins.state.stacks.size).toBe(0)
})

test('IAM needs a capability; named IAM the greater one', async () => {
  await using penguins = await rehearsePenguins()
  const role = (name: string) =>
    `Resources: { Role: { Type: AWS::IAM::Role, Properties: { ${name} AssumeRolePolicyDocument: {} } } }`
  await expect(penguins.create(template(role('')))).rejects.toMatchObject({
    name: 'InsufficientCapabilitiesException',
    message: 'Requires capabilities : [CAPABILITY_IAM]',
  })
  const named = { ...template(role('RoleName: penguins,')), Capabilities: ['CAPABILITY_IAM' as const] }
  await expect(penguins.create(named)).rejects.toThrow('Requires capabilities : [CAPABILITY_NAMED_IAM]')
})

test.each([
  [
    'AWS::SageMaker::EndpointConfig',
    'ProductionVariants: [{ VariantNam: AllTraffic }]',
    'Property VariantName cannot be empty.',
  ],
  ['AWS::SageMaker::Model', 'ExecutionRole: arn', 'Encountered unsupported property ExecutionRole'],
  [
    'AWS::SageMaker::Endpoint',
    'EndpointConfigName: { a: b }',
    'Value of property EndpointConfigName must be of type String',
  ],
  [
    'AWS::CloudWatch::Alarm',
    'EvaluationPeriods: often, Treshold: 1',
    'Properties validation failed for resource Thing with message:\n#/EvaluationPeriods: expected type: Integer, found: String\n#: extraneous key [Treshold] is not permitted',
  ],
])('%s with { %s } fails and names the property', async (type, properties, reason) => {
  await using penguins = await rehearsePenguins()
  const text = `Resources: { Thing: { Type: ${type}, Properties: { ${properties} } } }`
  await penguins.create({ ...template(text), ClientRequestToken: 'first' })
  expect((await penguins.settle()).StackStatus).toBe('ROLLBACK_COMPLETE')
  expect(await penguins.story('first')).toContain(`Thing CREATE_FAILED (${reason})`)
})

test('functions, conditions and pseudo parameters come to what they say', async () => {
  await using penguins = await rehearsePenguins()
  const text = `
Parameters:
  Names: { Type: CommaDelimitedList, Default: 'adelie, gentoo' }
  Stage: { Type: String }
  Secret: { Type: String, NoEcho: true, Default: hidden }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsSmall: !And [!Not [!Condition IsProd], !Or [!Equals [a, a], !Equals [a, b]]]
Resources:
  Group:
    Type: AWS::SageMaker::ModelPackageGroup
    Properties:
      ModelPackageGroupName: !Join ['-', [!Select [1, !Ref Names], !Sub ['\${Stage}-\${Other}', { Other: !Select [0, !Ref Names] }]]]
      ModelPackageGroupDescription: !If [IsProd, big, !Ref AWS::NoValue]
  Never: { Type: AWS::SageMaker::ModelPackageGroup, Condition: IsProd, Properties: { ModelPackageGroupName: never } }
Outputs:
  Place: { Value: !Sub '\${AWS::Partition} \${AWS::Region} \${AWS::AccountId} \${AWS::StackName} \${AWS::URLSuffix}' }
  Arn: { Value: !GetAtt Group.ModelPackageGroupArn }
  Last: { Value: !Select [2, !Split ['/', a/b/c]] }
  Literal: { Value: !Sub '\${!Stage}' }
  Small: { Condition: IsSmall, Value: small }
  Prod: { Condition: IsProd, Value: prod }
`
  await penguins.create({ TemplateBody: text, Parameters: [{ ParameterKey: 'Stage', ParameterValue: 'test' }] })
  const { Outputs = [], Parameters = [] } = await penguins.settle()
  expect(Outputs.map(({ OutputKey, OutputValue }) => `${OutputKey}: ${OutputValue}`)).toEqual([
    `Place: aws eu-west-1 111122223333 ${stackName} amazonaws.com`,
    'Arn: arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/gentoo-test-adelie',
    'Last: c',
    'Literal: ${Stage}',
    'Small: small',
  ])
  expect(Parameters.find(({ ParameterKey }) => ParameterKey === 'Secret')?.ParameterValue).toBe('****')
  expect([...penguins.state.modelPackageGroups.keys()]).toEqual(['penguins', 'gentoo-test-adelie'])
})

test('an update takes previous values and the previous template', async () => {
  await using penguins = await rehearsePenguins()
  await penguins.create()
  await penguins.settle()
  const kept = parameters().map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true }))
  const Parameters = kept.map((one) =>
    one.ParameterKey === 'EndpointInstanceType'
      ? { ParameterKey: one.ParameterKey, ParameterValue: 'ml.m5.xlarge' }
      : one,
  )
  await penguins.client.send(new UpdateStackCommand({ StackName: stackName, UsePreviousTemplate: true, Parameters }))
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  const [config] = penguins.state.endpointConfigs.values()
  expect(config?.ProductionVariants[0]?.InstanceType).toBe('ml.m5.xlarge')
})

test('what a template wants is told without a stack', async () => {
  await using penguins = await rehearsePenguins()
  const summary = await penguins.client.send(new GetTemplateSummaryCommand({ TemplateBody: builtIn }))
  expect(summary.ResourceTypes).toEqual([
    'AWS::SageMaker::Model',
    'AWS::SageMaker::EndpointConfig',
    'AWS::SageMaker::Endpoint',
    'AWS::CloudWatch::Alarm',
    'AWS::ApplicationAutoScaling::ScalableTarget',
    'AWS::ApplicationAutoScaling::ScalingPolicy',
    'AWS::CloudWatch::Dashboard',
  ])
  expect(summary.Parameters?.find(({ ParameterKey }) => ParameterKey === 'KeepInstanceCount')).toMatchObject({
    DefaultValue: 'false',
    ParameterConstraints: { AllowedValues: ['true', 'false'] },
  })
  await expect(penguins.client.send(new ValidateTemplateCommand({ TemplateBody: `{${model}` }))).rejects.toThrow(
    'JSON not well-formed',
  )
})

test('a template may lie in S3', async () => {
  await using penguins = await rehearsePenguins()
  penguins.world.objects.put('templates', 'endpoint.yml', builtIn)
  const TemplateURL = 'https://templates.s3.eu-west-1.amazonaws.com/endpoint.yml'
  await penguins.create({ TemplateBody: undefined, TemplateURL })
  expect((await penguins.settle()).StackStatus).toBe('CREATE_COMPLETE')
})

test('an unknown stack is not there, in words that tools look for', async () => {
  await using penguins = await rehearsePenguins()
  const describe = new DescribeStacksCommand({ StackName: 'nobody' })
  await expect(penguins.client.send(describe)).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'Stack with id nobody does not exist',
  })
  const events = new DescribeStackEventsCommand({ StackName: 'nobody' })
  await expect(penguins.client.send(events)).rejects.toThrow('Stack [nobody] does not exist')
  expect((await penguins.client.send(new DescribeStacksCommand({}))).Stacks).toEqual([])
  const { StackSummaries } = await penguins.client.send(
    new ListStacksCommand({ StackStatusFilter: ['CREATE_COMPLETE'] }),
  )
  expect(StackSummaries ?? []).toEqual([])
})
