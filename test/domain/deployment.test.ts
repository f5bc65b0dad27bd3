import { describe, expect, test } from '@jest/globals'
import { stackConsoleUrl } from '../../src/domain/console-url.ts'
import {
  keepTags,
  planDeployment,
  previousModelPackageTag,
  recordPrevious,
  requestToken,
  type Deployment,
} from '../../src/domain/deployment.ts'
import { parseStageConfig } from '../../src/domain/stage-config.ts'
import { declaredParameters } from '../../src/domain/template.ts'
import { InputError } from '../../src/kit/errors.ts'

function problemsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt()
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

describe("the stage's configuration", () => {
  test('is read as it is; leading zeros survive', () => {
    const config = parseStageConfig(
      '{"Parameters":{"StageName":"prod","AccountId":"012345678901","EndpointInstanceCount":2},"Tags":{"a":"b"}}',
      'prod.json',
    )
    expect([...config.parameters]).toEqual([
      ['StageName', 'prod'],
      ['AccountId', '012345678901'],
      ['EndpointInstanceCount', '2'],
    ])
    expect([...config.tags]).toEqual([['a', 'b']])
  })

  test('may lack tags', () => {
    expect(parseStageConfig('{"Parameters":{"StageName":"prod"}}', 'prod.json').tags.size).toBe(0)
  })

  test.each([
    ['{', [expect.stringMatching(/^prod\.json: it cannot be read as JSON: /)]],
    ['[]', ["prod.json: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found something else"]],
    ['{}', ["prod.json: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found the keys (none)"]],
    [
      '{"stage_name":"prod"}',
      ["prod.json: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found the keys stage_name"],
    ],
    [
      '{"Parameters":{"A":1.5,"B":null},"Tags":[]}',
      [
        "prod.json: 'Parameters.A' is not a string",
        "prod.json: 'Parameters.B' is not a string",
        "prod.json: 'Tags' is not a mapping",
        "prod.json: 'Parameters.StageName' is missing; it names the stage, such as staging or prod",
      ],
    ],
  ])('%s is refused, with all that is wrong', (text, problems) => {
    expect(problemsOf(() => parseStageConfig(text, 'prod.json'))).toEqual(problems)
  })
})

describe('the parameters of a template', () => {
  test('are read from YAML with short tags, and from JSON', () => {
    const yaml =
      'Parameters:\n  A: { Type: String }\n  B: { Type: Number, Default: 1 }\nResources:\n  M: { Type: T, Properties: { N: !Ref A } }\n'
    expect([...declaredParameters(yaml, 't.yml')]).toEqual([
      ['A', { hasDefault: false }],
      ['B', { hasDefault: true }],
    ])
    expect([...declaredParameters('{"Resources":{}}', 't.json')]).toEqual([])
  })

  test.each([
    ['a: [', /^t\.yml: /],
    ['Parameters: {}', /^t\.yml: it is not a CloudFormation template, since it has no 'Resources'$/],
    ['- a', /it is not a CloudFormation template/],
    [
      `Resources: {}\n# ${'x'.repeat(51_200)}`,
      /^t\.yml: it has 51216 bytes, and CloudFormation takes at most 51200 in a request$/,
    ],
  ])('are refused from a text of the wrong kind (%#)', (text, problem) => {
    expect(problemsOf(() => declaredParameters(text, 't.yml'))).toEqual([expect.stringMatching(problem)])
  })
})

describe('a deployment', () => {
  const config = {
    parameters: new Map([
      ['StageName', 'prod'],
      ['EndpointName', 'from-file'],
    ]),
    tags: new Map([
      ['a', 'file'],
      ['b', 'file'],
    ]),
  }
  const declared = new Map([
    ['StageName', { hasDefault: false }],
    ['EndpointName', { hasDefault: false }],
    ['ModelPackageName', { hasDefault: false }],
    ['EndpointInstanceCount', { hasDefault: true }],
  ])
  const sources = {
    stackName: 's',
    templateBody: 'T',
    templatePath: 't.yml',
    declared,
    config,
    tags: new Map([['b', 'input']]),
  }

  test('takes the file, and lets inputs override it', () => {
    const { deployment, problems } = planDeployment({
      ...sources,
      injected: { EndpointName: 'from-input', ModelPackageName: 'arn' },
    })
    expect(problems).toEqual([])
    expect(Object.fromEntries(deployment.parameters)).toEqual({
      StageName: 'prod',
      EndpointName: 'from-input',
      ModelPackageName: 'arn',
    })
    expect(Object.fromEntries(deployment.tags)).toEqual({ a: 'file', b: 'input' })
  })

  test('names every parameter that has no value, or that the template does not know', () => {
    const { problems } = planDeployment({
      ...sources,
      declared: new Map([
        ...declared,
        ['SageMakerProjectName', { hasDefault: false }],
        ['VpcId', { hasDefault: false }],
      ]),
      config: { ...config, parameters: new Map([...config.parameters, ['Typo', 'x']]) },
      injected: { ModelPackageName: undefined, ModelExecutionRoleArn: 'arn' },
    })
    expect(problems).toEqual([
      "t.yml: it declares no parameter 'Typo', which the config file sets; leave it out, or give a template that has it",
      "t.yml: it declares no parameter 'ModelExecutionRoleArn', which an input sets; leave it out, or give a template that has it",
      "t.yml: its parameter 'ModelPackageName' has no value; give it in the config file, or by the input 'model-package-arn'",
      "t.yml: its parameter 'SageMakerProjectName' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
      "t.yml: its parameter 'VpcId' has no value; give it in the config file",
    ])
  })
})

describe('the request token', () => {
  const deployment: Deployment = {
    stackName: 's',
    templateBody: 'T',
    parameters: new Map([
      ['A', '1'],
      ['B', '2'],
    ]),
    tags: new Map(),
  }
  const run = { runId: '42', runAttempt: '1' }
  const from = { id: 'arn:1', modifiedAt: new Date(0) }

  test('is the same for the same deployment of one attempt from the same state, in whatever order its parameters come', () => {
    const turned = { ...deployment, parameters: new Map([...deployment.parameters].reverse()) }
    expect(requestToken(turned, run, from)).toBe(requestToken(deployment, run, from))
    expect(requestToken(deployment, run, undefined)).toMatch(/^run-42-1-[0-9a-f]{16}$/)
    expect(requestToken(deployment, {}, undefined)).toMatch(/^run-local-1-/)
  })

  test('differs by attempt, content, and the state of the stack', () => {
    const tokens = [
      requestToken(deployment, run, from),
      requestToken(deployment, run, undefined),
      requestToken(deployment, run, { ...from, modifiedAt: undefined }),
      requestToken(deployment, run, { ...from, modifiedAt: new Date(1) }),
      requestToken(deployment, { ...run, runAttempt: '2' }, from),
      requestToken({ ...deployment, tags: new Map([['a', 'b']]) }, run, from),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })
})

test('a partition whose console is not known has no link', () => {
  expect(stackConsoleUrl('arn:aws-iso:cloudformation:us-iso-east-1:111122223333:stack/s/1')).toBeUndefined()
  expect(stackConsoleUrl('s')).toBeUndefined()
})

test('what was served before is recorded, unless it is the same again or nothing', () => {
  const deployment: Deployment = {
    stackName: 's',
    templateBody: 'T',
    parameters: new Map([['ModelPackageName', 'p/2']]),
    tags: new Map([['a', 'b']]),
  }
  expect([...recordPrevious(deployment, 'p/1').tags]).toEqual([
    ['a', 'b'],
    [previousModelPackageTag, 'p/1'],
  ])
  expect(recordPrevious(deployment, 'p/2')).toBe(deployment)
  expect(recordPrevious(deployment, undefined)).toBe(deployment)
})

test('an update keeps the tags that it does not name, but for those of AWS itself', () => {
  const deployment: Deployment = {
    stackName: 's',
    templateBody: 'T',
    parameters: new Map(),
    tags: new Map([['a', 'new']]),
  }
  const stack = {
    tags: new Map([
      ['a', 'old'],
      ['b', 'old'],
      ['aws:cloudformation:stack-name', 's'],
    ]),
  }
  expect(Object.fromEntries(keepTags(deployment, stack).tags)).toEqual({ a: 'new', b: 'old' })
})

test.each([
  ['aws', 'eu-west-1', 'eu-west-1.console.aws.amazon.com'],
  ['aws-cn', 'cn-north-1', 'cn-north-1.console.amazonaws.cn'],
  ['aws-us-gov', 'us-gov-west-1', 'us-gov-west-1.console.amazonaws-us-gov.com'],
])('the console of partition %s in %s is at %s', (partition, region, host) => {
  const id = `arn:${partition}:cloudformation:${region}:111122223333:stack/s/1`
  expect(stackConsoleUrl(id)).toBe(
    `https://${host}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`,
  )
})
