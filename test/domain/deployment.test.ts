import { describe, expect, test } from '@jest/globals'
import { stackConsoleUrl } from '../../src/domain/console-url.ts'
import {
  keepTags,
  lostValues,
  placeTemplate,
  repeatable,
  requestToken,
  unknownKept,
  type Deployment,
} from '../../src/domain/deployment.ts'

describe('a template', () => {
  const deployment: Deployment = {
    stackName: 's',
    templateBody: 'x'.repeat(51_200),
    parameters: new Map(),
    tags: new Map(),
  }
  const large = { ...deployment, templateBody: 'x'.repeat(51_201) }
  const tooLarge = { ...deployment, templateBody: 'é'.repeat(524_289) }

  test('goes with the request as long as that takes it', () => {
    expect(placeTemplate(deployment, 'bucket')).toEqual({ deployment })
  })

  test('goes to S3 beyond that, the same text to the same key', () => {
    const placed = placeTemplate(large, 'bucket')
    expect(placed).toEqual({
      deployment: {
        ...large,
        templateObject: {
          bucket: 'bucket',
          key: expect.stringMatching(/^sagemaker-promote\/templates\/[0-9a-f]{64}\.template$/),
        },
      },
    })
    expect(placeTemplate({ ...large, tags: new Map([['a', 'b']]) }, 'bucket').deployment.templateObject).toEqual(
      placed.deployment.templateObject,
    )
    const other = { ...large, templateBody: `${large.templateBody}y` }
    expect(placeTemplate(other, 'bucket').deployment.templateObject).not.toEqual(placed.deployment.templateObject)
  })

  test.each([
    [
      large,
      undefined,
      "it has 51201 bytes, and CloudFormation takes at most 51200 in a request; give 'template-s3-bucket'",
    ],
    [tooLarge, 'bucket', 'it has 1048578 bytes, and CloudFormation takes at most 1048576; split it'],
  ])('is refused where it cannot go (%#)', (given, bucket, problem) => {
    expect(placeTemplate(given, bucket)).toEqual({ deployment: given, problem })
  })
})

describe('what a stack hides', () => {
  const told: Deployment = {
    stackName: 's',
    templateBody: 'T',
    parameters: new Map([
      ['StageName', 'prod'],
      ['ApiKey', '****'],
    ]),
    tags: new Map(),
  }
  const shown: Deployment = { ...told, parameters: new Map([['StageName', 'prod']]) }

  test('stays as it is when the stack goes back, for nobody knows it', () => {
    const { kept, secret, parameters } = repeatable(told)
    expect([[...(kept ?? [])], [...(secret ?? [])], [...parameters]]).toEqual([
      ['ApiKey'],
      ['ApiKey'],
      [['StageName', 'prod']],
    ])
    expect(repeatable(shown)).toBe(shown)
    expect([...(repeatable({ ...told, kept: new Set(['Other']) }).kept ?? [])]).toEqual(['Other', 'ApiKey'])
  })

  test('is lost if it is set anew, or left to its default', () => {
    const anew = { ...shown, parameters: new Map([...shown.parameters, ['ApiKey', 'secret']]) }
    expect(lostValues(anew, told)).toEqual(['ApiKey'])
    expect(lostValues(shown, told)).toEqual(['ApiKey'])
    expect(lostValues({ ...shown, kept: new Set(['ApiKey']) }, told)).toEqual([])
    expect(lostValues(anew, repeatable(told))).toEqual(['ApiKey'])
    expect(lostValues(anew, shown)).toEqual([])
  })

  test('can be kept only by a stack that has it', () => {
    const keeping = { ...shown, kept: new Set(['ApiKey', 'Typo']) }
    expect(unknownKept(keeping, told)).toEqual(['Typo'])
    expect(unknownKept(keeping, undefined)).toEqual(['ApiKey', 'Typo'])
    expect(unknownKept(shown, undefined)).toEqual([])
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
      requestToken({ ...deployment, kept: new Set(['C']) }, run, from),
      requestToken({ ...deployment, capabilities: ['CAPABILITY_IAM'] }, run, from),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })
})

test('a partition whose console is not known has no link', () => {
  expect(stackConsoleUrl('arn:aws-iso:cloudformation:us-iso-east-1:111122223333:stack/s/1')).toBeUndefined()
  expect(stackConsoleUrl('s')).toBeUndefined()
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
