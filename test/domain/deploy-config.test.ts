import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseConfig } from '../../src/domain/deploy-config.ts'
import { problemsOf } from './problems-of.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const fixture = (path: string) => ({ path, text: readFileSync(new URL(path, fixtures), 'utf8') })
const loadYaml = () => import('../../src/domain/written-yaml.ts')
const noYaml = () => Promise.reject(new Error('YAML was loaded'))

const parse = async (files: readonly { path: string; text: string }[], stage?: string) => {
  const { parameters, ifDeclared, tags, ...rest } = await parseConfig(files, { stage, loadYaml })
  return {
    ...rest,
    parameters: Object.fromEntries(parameters),
    ifDeclared: Object.fromEntries(ifDeclared),
    tags: Object.fromEntries(tags),
  }
}
const nothingElse = { ifDeclared: {}, tags: {}, pin: undefined, warnings: [] }
const instances = { EndpointInstanceCount: '1', EndpointInstanceType: 'ml.m5.large' }
const notMonitored = expect.stringContaining('the template monitors nothing') as unknown as string

describe('a file is taken as it is, and recognised by itself', () => {
  test.each([
    [
      ['aws-samples/staging-config.json'],
      { shape: 'stage config', stage: 'staging', parameters: { StageName: 'staging', ...instances } },
    ],
    [
      ['config-shapes/patterns-config.json'],
      {
        shape: 'stage config',
        stage: 'prod',
        parameters: {
          StageName: 'prod',
          EndpointInstanceCount: '3',
          EndpointInstanceType: 'ml.m5.large',
          SamplingPercentage: '50',
          EnableDataCapture: 'true',
        },
        tags: { 'cost-center': '012345678901' },
      },
    ],
    [
      ['aws-samples/staging-config-export.json'],
      {
        shape: 'exported config',
        stage: 'staging',
        parameters: {
          StageName: 'staging',
          ...instances,
          SageMakerProjectName: 'penguins',
          ModelPackageName: 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/7',
          ModelExecutionRoleArn:
            'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole',
        },
        tags: {
          'sagemaker:deployment-stage': 'staging',
          'sagemaker:project-id': 'p-ab12cd34ef56',
          'sagemaker:project-name': 'penguins',
        },
      },
    ],
    [
      ['config-shapes/params.json', 'config-shapes/tags.json'],
      {
        shape: 'parameter list',
        stage: 'staging',
        parameters: {
          StageName: 'staging',
          AccountId: '012345678901',
          EndpointInstanceType: { usePreviousValue: true },
        },
        tags: { 'sagemaker:project-name': 'penguins' },
      },
    ],
    [
      ['config-shapes/deployment-config.json'],
      {
        shape: 'deployment config',
        stage: 'prod',
        parameters: {
          EndpointInstanceCount: '1',
          EndpointInstanceType: 'ml.m5.xlarge',
          MinCapacity: '2',
          MaxCapacity: '6',
          TargetInvocationsPerInstance: '500',
          ScaleInCooldown: '120',
          ScaleOutCooldown: '60',
          DataCaptureSamplingPercentage: '50',
        },
        ifDeclared: {
          StageName: { value: 'prod' },
          VariantName: { value: 'LatestApproved' },
          FirstVariantWeight: { value: '1.0' },
          ScheduleExpression: { value: 'cron(0 * ? * * *)', otherwise: notMonitored },
          MetricName: { value: 'feature_baseline_drift_flipper_length', otherwise: notMonitored },
          MetricThreshold: { value: '0.3', otherwise: notMonitored },
          Period: { value: '3600', otherwise: notMonitored },
          ComparisonOperator: { value: 'GreaterThanThreshold', otherwise: notMonitored },
          EvaluationPeriods: { value: '1', otherwise: notMonitored },
          DatapointsToAlarm: { value: '1', otherwise: notMonitored },
          Statistic: { value: 'Average', otherwise: notMonitored },
        },
        pin: { version: 7 },
      },
    ],
    [
      ['config-shapes/config/staging/endpoint-config.yml'],
      {
        shape: 'endpoint config',
        stage: 'staging',
        parameters: instances,
        ifDeclared: {
          StageName: { value: 'staging' },
          VariantName: { value: 'AllTraffic' },
          FirstVariantWeight: { value: '1' },
        },
      },
    ],
    [
      ['config-shapes/config/prod/endpoint-config.yml'],
      {
        shape: 'endpoint config',
        stage: 'prod',
        parameters: {
          EndpointInstanceCount: '2',
          EndpointInstanceType: 'ml.m5.large',
          EndpointName: 'penguins-prod',
        },
        ifDeclared: {
          StageName: { value: 'prod' },
          VariantName: { value: 'AllTraffic' },
          FirstVariantWeight: { value: '1' },
        },
      },
    ],
  ])('%j', async (paths, read) => {
    expect(await parse(paths.map(fixture))).toEqual({ ...nothingElse, ...read })
  })

  test('a deployment config, with what its blocks may leave out', async () => {
    const text =
      '{"stage_name": "prod", "instance_count": 2, "instance_type": "ml.m5.large", "auto_scaling": {}, "schedule_config": {}}'
    const config = await parse([{ path: 'c.json', text }])
    expect(config.parameters).toEqual({
      EndpointInstanceCount: '2',
      EndpointInstanceType: 'ml.m5.large',
      MinCapacity: '1',
      MaxCapacity: '1',
      TargetInvocationsPerInstance: '750',
      ScaleInCooldown: '60',
      ScaleOutCooldown: '60',
      DataCaptureSamplingPercentage: '100',
    })
    expect(config.ifDeclared).toEqual({ StageName: { value: 'prod' }, VariantName: { value: 'LatestApproved' } })
  })

  test('null is absent in YAML too, and a variant keeps the name that it has', async () => {
    const text =
      'stage_name: prod\ninstance_count: 1\ninstance_type: ml.m5.large\nauto_scaling:\nschedule_config: null\nvariant_config: {model_package_arn: ~, variant_name: Champion}\n'
    const config = await parse([{ path: 'c.yml', text }])
    expect(config).toMatchObject({ pin: undefined, parameters: { ...instances, VariantName: 'Champion' } })
    expect(config.ifDeclared).toEqual({ StageName: { value: 'prod' } })
  })

  const arn = 'arn:aws:sagemaker:eu-west-1:012345678901:model-package/churn/7'
  test.each([
    [`{"model_package_arn": "${arn}"}`, { arn }],
    [`{"model_package_arn": "${arn}", "model_package_version": 7}`, { arn }],
    ['{"model_package_version": 8}', { version: 8 }],
  ])('the pin %s', async (variant, pin) => {
    const text = `{"stage_name": "prod", "instance_count": 2, "instance_type": "ml.m5.large", "variant_config": ${variant}}`
    expect(await parse([{ path: 'c.json', text }])).toMatchObject({ pin })
  })

  test('JSON needs no YAML package', async () => {
    const files = [fixture('config-shapes/params.json'), fixture('config-shapes/tags.json')]
    expect((await parseConfig(files, { stage: undefined, loadYaml: noYaml })).shape).toBe('parameter list')
  })

  test('a stage config says the same in JSON and in YAML, and without its last newline', async () => {
    const texts = fc.dictionary(
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/).filter((key) => !['constructor', 'prototype'].includes(key)),
      fc.oneof(fc.stringMatching(/^[ -~]{0,12}$/), fc.constantFrom('012345678901', '1e3', 'yes', 'null', '~', '0x1f')),
    )
    const tags = fc.dictionary(fc.stringMatching(/^[b-z]{1,8}$/), fc.stringMatching(/^[a-z0-9 ]{0,12}$/), {
      maxKeys: 5,
    })
    await fc.assert(
      fc.asyncProperty(texts, tags, async (parameters, tagged) => {
        fc.pre(!Object.keys(tagged).some((key) => ['constructor', 'prototype'].includes(key)))
        const config = { Parameters: { StageName: 'prod', ...parameters }, Tags: tagged }
        const json = await parse([{ path: 'c', text: JSON.stringify(config) }])
        expect(json).toMatchObject({ parameters: config.Parameters, tags: config.Tags })
        expect(await parse([{ path: 'c', text: stringify(config) }])).toEqual(json)
        expect(await parse([{ path: 'c', text: JSON.stringify(config, null, 4).trimEnd() }])).toEqual(json)
      }),
    )
  })
})

describe('the stage', () => {
  const endpointConfig = '{"instance_count": 1, "instance_type": "ml.m5.large"}'
  test.each([
    ['config/dev/endpoint-config.yml', undefined, 'dev'],
    ['model_deploy\\config\\dev\\endpoint-config.yml', undefined, 'dev'],
    ['deploy/endpoint-config.yml', undefined, undefined],
    ['deploy/endpoint-config.yml', 'prod', 'prod'],
    ['config/dev/endpoint-config.yml', 'prod', 'prod'],
  ])('of %s with the input %j is %j', async (path, given, stage) => {
    expect(await parse([{ path, text: endpointConfig }], given)).toMatchObject({ stage })
  })

  test('of a parameter list that names none is the input', async () => {
    const config = await parse([{ path: 'p.json', text: '[{"ParameterKey": "A", "ParameterValue": "1"}]' }], 'prod')
    expect(config).toMatchObject({ stage: 'prod', ifDeclared: { StageName: { value: 'prod' } } })
  })

  test('of a parameter list may be left as it is', async () => {
    const text = '[{"ParameterKey": "StageName", "UsePreviousValue": "true"}]'
    expect(await parse([{ path: 'p.json', text }])).toMatchObject({ stage: undefined })
  })
})

describe('what is not applied is told', () => {
  test.each([
    ['{"Parameters": {"StageName": "prod"}, "StackPolicy": {}}', ["c: 'StackPolicy' is not applied"]],
    [
      '[{"ParameterKey": "A", "ParameterValue": "1", "ResolvedValue": "2", "Note": "x"}]',
      ["c: item 1: 'Note' is not applied"],
    ],
    [
      '{"initial_instance_count": 1, "instance_type": "ml.m5.large", "accelerator_type": "ml.eia2.medium"}',
      ["c: 'accelerator_type' is not applied"],
    ],
  ])('%s', async (text, warnings) => {
    expect(await parse([{ path: 'c', text }])).toMatchObject({ warnings })
  })

  test('a variant of another name, a weight by either key', async () => {
    const text =
      'initial_instance_count: 1\ninstance_type: ml.m5.large\nvariant_name: Blue\ninitial_variant_weight: 0.5\n'
    const config = await parse([{ path: 'c', text }])
    expect(config.parameters).toMatchObject({ VariantName: 'Blue' })
    expect(config.ifDeclared).toEqual({ FirstVariantWeight: { value: '0.5' } })
  })
})

const shapes =
  /^c\.json: it has none of the shapes of a configuration, which are a stage config \('Parameters' and perhaps 'Tags'\); an exported config .*; a parameter list .* tag list, .*; a deployment config .*; an endpoint config .*; /
const ending = (end: string) => expect.stringMatching(new RegExp(`${shapes.source}${end}$`)) as unknown as string

describe('what is wrong is told, all of it', () => {
  test.each([
    ['{}', [ending('it has the keys \\(none\\)')]],
    ['{"Parameter": {}, "Tags": {}}', [ending('it has the keys Parameter, Tags')]],
    ['{"Parameters": []}', [ending('it has the keys Parameters')]],
    ['{"instance_count": 1}', [ending('it has the keys instance_count')]],
    ['[{"Name": "A"}]', [ending('it is a list of something else')]],
    ['prod', [ending('it is no mapping and no list')]],
    ['{"a" 1}', [expect.stringMatching(/^c\.json: it cannot be read as JSON: /)]],
    [
      '{"Parameters": {"A": null, "B": []}, "Tags": []}',
      [
        "c.json: 'Parameters.A' is not a text",
        "c.json: 'Parameters.B' is not a text",
        "c.json: 'Tags' is not a mapping",
        "c.json: 'Parameters.StageName' is missing; it names the stage, such as staging or prod",
      ],
    ],
    ['{"Parameters": {"StageName": "prod", "__proto__": "x"}}', ["c.json: the key '__proto__' is not allowed"]],
    ['Parameters: {StageName: prod, constructor: x}', ["c.json: the key 'constructor' is not allowed"]],
    ['{"Parameters": {"StageName": "a", "StageName": "b"}}', ["c.json: line 1: 'StageName' is given twice"]],
    [
      '{"Parameters": {"StageName": "prod"}, "Tags": {"aws:x": "1"}}',
      ["c.json: 'aws:x' begins with aws:, and such tags only AWS may set"],
    ],
    [
      '[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "A", "ParameterValue": "2"}, {"ParameterKey": "B"}, {"ParameterKey": "C", "UsePreviousValue": "maybe"}, {"ParameterKey": "D", "ParameterValue": "1", "UsePreviousValue": true}, {"ParameterKey": "E", "UsePreviousValue": false}, "F"]',
      [
        "c.json: 'A' is given twice",
        ...[3, 4, 5, 6, 7].map(
          (item) => `c.json: item ${item}: expected ParameterKey, and either ParameterValue or UsePreviousValue: true`,
        ),
      ],
    ],
    [
      '{"stage_name": null, "instance_count": 1.5, "auto_scaling": [], "variant_config": {"model_package_version": "7", "model_package_arn": "arn:aws:sagemaker:eu-west-1:012345678901:model-package/churn/8", "variant_nam": "x"}, "colour": "red"}',
      [
        "c.json: 'stage_name' is missing",
        "c.json: 'instance_count': expected a whole number, got '1.5'",
        "c.json: 'instance_type' is missing",
        "c.json: 'auto_scaling' is not a mapping",
        "c.json: 'variant_config' pins version 7 and, by its ARN, version 8",
        "c.json: 'colour' is not known",
        "c.json: 'variant_config.variant_nam' is not known",
      ],
    ],
    [
      '{"stage_name": ["prod"], "instance_count": {}, "instance_type": "ml.m5.large", "variant_config": {"model_package_arn": "churn/8"}}',
      [
        "c.json: 'stage_name': expected a text, got a list",
        "c.json: 'instance_count': expected a whole number, got a mapping",
        "c.json: 'variant_config.model_package_arn': expected the ARN of a versioned model package, got 'churn/8'",
      ],
    ],
    [
      '{"initial_instance_count": 1, "instance_count": 2, "initial_weight": "heavy", "instance_type": "x"}',
      [
        "c.json: 'initial_weight': expected a number, got 'heavy'",
        "c.json: 'initial_instance_count' and 'instance_count' say different things: 1 and 2",
      ],
    ],
  ])('%s', async (text, problems) => {
    const found = await problemsOf(() => parse([{ path: 'c.json', text }]))
    expect([...found].sort()).toEqual([...problems].sort())
  })

  test('files that do not go together', async () => {
    const [stage, params, tags] = [
      fixture('aws-samples/staging-config.json'),
      fixture('config-shapes/params.json'),
      fixture('config-shapes/tags.json'),
    ]
    const all = "'config' takes one configuration, and beside a parameter list a tag list; "
    expect(await problemsOf(() => parse([]))).toEqual([`${all}nothing is given`])
    expect(await problemsOf(() => parse([tags]))).toEqual([`${all}${tags.path} is a tag list`])
    expect(await problemsOf(() => parse([stage, tags]))).toEqual([
      `${all}${stage.path} is a stage config, ${tags.path} is a tag list`,
    ])
    expect(await problemsOf(() => parse([stage, params]))).toHaveLength(1)
    expect(await problemsOf(() => parse([params, tags, tags]))).toHaveLength(1)
  })

  test('in the tags of a parameter list, and in more than one file', async () => {
    const tags = {
      path: 't.json',
      text: '[{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}, {"Key": "b"}, {"Key": "aws:c", "Value": "3"}]',
    }
    const params = { path: 'p.json', text: '[{"ParameterKey": "A"}]' }
    expect(await problemsOf(() => parse([params, tags]))).toEqual([
      'p.json: item 1: expected ParameterKey, and either ParameterValue or UsePreviousValue: true',
      "t.json: 'a' is given twice",
      't.json: tag 3: expected Key and Value, both texts',
      "t.json: 'aws:c' begins with aws:, and such tags only AWS may set",
    ])
    const broken = { path: 'q.json', text: '{"' }
    expect(await problemsOf(() => parse([broken, { ...broken, path: 'r.json' }]))).toHaveLength(2)
  })

  test('a file for another stage', async () => {
    expect(await problemsOf(() => parse([fixture('aws-samples/prod-config.json')], 'staging'))).toEqual([
      "aws-samples/prod-config.json: it is for stage 'prod', and the input 'stage' says 'staging'",
    ])
  })
})
