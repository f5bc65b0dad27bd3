import { describe, expect, test } from '@jest/globals'
import { modelPackageParameter, type Deployment } from '../../src/domain/deployment.ts'
import { isOurTag, ownerOf, stampProvenance } from '../../src/domain/provenance.ts'

const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/8'
const deployment: Deployment = {
  stackName: 'penguins',
  templateBody: '{}',
  parameters: new Map([
    [modelPackageParameter, packageArn],
    ['EndpointInstanceCount', '1'],
  ]),
  tags: new Map([['team', 'birds']]),
}
const first = {
  repository: 'team/penguins',
  commit: 'a'.repeat(40),
  runUrl: 'https://github.com/team/penguins/actions/runs/1',
}
const second = { ...first, commit: 'b'.repeat(40), runUrl: 'https://github.com/team/penguins/actions/runs/2' }

test('a deployment says where it comes from', () => {
  const { tags } = stampProvenance(deployment, first)
  expect(Object.fromEntries(tags)).toEqual({
    team: 'birds',
    'sagemaker-promote:deployment': expect.stringMatching(/^[0-9a-f]{16}$/),
    'sagemaker-promote:repository': 'team/penguins',
    'sagemaker-promote:commit': 'a'.repeat(40),
    'sagemaker-promote:run': 'https://github.com/team/penguins/actions/runs/1',
    'sagemaker-promote:model-package': packageArn,
  })
})

describe('the next run', () => {
  /** As keepTags hands it on: the tags of the stack, and those of the new deployment over them. */
  const again = (change: Partial<Deployment> = {}) => {
    const stamped = stampProvenance(deployment, first)
    const next = { ...deployment, ...change }
    return stampProvenance({ ...next, tags: new Map([...stamped.tags, ...next.tags]) }, second)
  }
  const commitOf = ({ tags }: Deployment) => tags.get('sagemaker-promote:commit')?.[0]

  test('with the same deployment changes nothing', () => {
    expect([...again().tags]).toEqual([...stampProvenance(deployment, first).tags])
  })

  test.each<[string, Partial<Deployment>, string]>([
    ['another template', { templateBody: '{ }' }, 'b'],
    ['another parameter', { parameters: new Map([...deployment.parameters, ['EndpointInstanceCount', '2']]) }, 'b'],
    ['another tag', { tags: new Map([['team', 'seals']]) }, 'b'],
    ['a parameter that stays as it is', { kept: new Set(['Secret']) }, 'b'],
    [
      'only another time to live',
      {
        tags: new Map([
          ['team', 'birds'],
          ['sagemaker-promote:expires-at', 'x'],
        ]),
      },
      'a',
    ],
    ['only parameters in another order', { parameters: new Map([...deployment.parameters].reverse()) }, 'a'],
  ])('with %s', (_, change, commit) => {
    expect(commitOf(again(change))).toBe(commit)
  })

  test('does not tell by the digest what a secret is', () => {
    const withSecret = (value: string) =>
      stampProvenance(
        { ...deployment, parameters: new Map([['Token', value]]), secret: new Set(['Token']) },
        first,
      ).tags.get('sagemaker-promote:deployment')
    expect(withSecret('one')).toBe(withSecret('two'))
  })
})

test('what is not known, and what no tag can hold, is left out, also where it was said before', () => {
  const before = new Map([
    ['sagemaker-promote:commit', 'c'.repeat(40)],
    ['sagemaker-promote:model-package', 'x'],
  ])
  const parameters = new Map([[modelPackageParameter, 'what*is?this']])
  const { tags } = stampProvenance({ ...deployment, parameters, tags: before }, { ...first, commit: undefined })
  expect(tags.has('sagemaker-promote:commit')).toBe(false)
  expect(tags.has('sagemaker-promote:model-package')).toBe(false)
})

describe('where AWS takes no more tags', () => {
  const filled = (length: number) => Array.from({ length }, (_, n): [string, string] => [`key${n}`, 'x'])
  const repository: [string, string] = ['sagemaker-promote:repository', 'team/penguins']
  const expiry: [string, string] = ['sagemaker-promote:expires-at', '2026-11-21T09:00:00Z']
  const digest: [string, string] = ['sagemaker-promote:deployment', '0123456789abcdef']

  test.each<[string, [string, string][], [string, string][]]>([
    ['only the repository finds room', filled(46), [...filled(46), repository]],
    ['what was written before makes room', [...filled(46), digest], [...filled(46), repository]],
    ['those of the user come first', filled(50), filled(50)],
    ['what is to be swept away says whose it is', [...filled(49), expiry], [...filled(49), expiry, repository]],
  ])('%s', (_, tags, stamped) => {
    expect([...stampProvenance({ ...deployment, tags: new Map(tags) }, first).tags]).toEqual(stamped)
  })
})

test('a stack with any of our tags is ours, and may say whose', () => {
  expect(ownerOf(stampProvenance(deployment, first).tags)).toEqual({ isOurs: true, repository: 'team/penguins' })
  expect(ownerOf(new Map([['sagemaker-promote:previous-model-package', 'x']]))).toEqual({ isOurs: true })
  expect(ownerOf(new Map([['sagemaker:project', 'x']]))).toEqual({ isOurs: false })
  expect(isOurTag('sagemaker-promoted')).toBe(false)
})
