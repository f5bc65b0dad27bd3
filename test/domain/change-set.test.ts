import { describe, expect, test } from '@jest/globals'
import {
  changeSetName,
  contradictions,
  describeChanges,
  forbiddenChanges,
  judgeChangeSet,
  nameCollisions,
  newDifferences,
  staleChangeSets,
  type Change,
  type ChangeSet,
  type Detail,
} from '../../src/domain/change-set.ts'

const changeSet: ChangeSet = {
  id: 'arn:aws:cloudformation:eu-west-1:111122223333:changeSet/gh-42-1-89abcdef/1',
  name: 'gh-42-1-89abcdef',
  stackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/penguins/1',
  stackName: 'penguins',
  status: 'CREATE_COMPLETE',
  statusReason: undefined,
  executionStatus: 'AVAILABLE',
  createdAt: new Date(0),
  parameters: new Map([
    ['ModelPackageName', 'penguins/7'],
    ['Secret', '****'],
  ]),
  tags: new Map(),
  changes: [],
}

const change = (over: Partial<Change> = {}): Change => ({
  logicalId: 'Endpoint',
  physicalId: 'endpoint/penguins',
  type: 'AWS::SageMaker::Endpoint',
  action: 'Modify',
  replacement: 'False',
  details: [],
  before: undefined,
  after: undefined,
  ...over,
})
const detail = (over: Partial<Detail> = {}): Detail => ({
  attribute: 'Properties',
  name: 'InstanceType',
  path: undefined,
  before: 'ml.m5.large',
  after: 'ml.m5.xlarge',
  causes: [],
  ...over,
})

describe('whether it has been worked out', () => {
  const noChanges =
    "The submitted information didn't contain changes. Submit different information to create a change set."
  test.each<[string, string | undefined, unknown]>([
    ['CREATE_PENDING', undefined, { kind: 'waiting', note: 'being worked out' }],
    ['CREATE_IN_PROGRESS', undefined, { kind: 'waiting', note: 'being worked out' }],
    ['CREATE_COMPLETE', undefined, { kind: 'done', verdict: { kind: 'ready' } }],
    ['FAILED', noChanges, { kind: 'done', verdict: { kind: 'unchanged' } }],
    ['FAILED', 'No updates are to be performed.', { kind: 'done', verdict: { kind: 'unchanged' } }],
    ['FAILED', 'Template error', { kind: 'done', verdict: { kind: 'failed', reason: 'Template error' } }],
    [
      'DELETE_IN_PROGRESS',
      undefined,
      {
        kind: 'done',
        verdict: { kind: 'failed', reason: 'it is in DELETE_IN_PROGRESS, and CloudFormation gives no reason' },
      },
    ],
  ])('%s (%s)', (status, statusReason, judgement) => {
    expect(judgeChangeSet({ ...changeSet, status, statusReason })).toEqual(judgement)
  })

  test('one that is gone', () => {
    expect(judgeChangeSet(undefined)).toEqual({ kind: 'done', verdict: { kind: 'gone' } })
  })
})

describe('its name', () => {
  const token = 'run-42-3-0123456789abcdef'
  test('is the same for the same request of an attempt', () => {
    expect(changeSetName(token, { runId: '42', runAttempt: '3' })).toBe('gh-42-3-89abcdef')
    expect(changeSetName(token, {})).toBe('gh-local-1-89abcdef')
  })

  const nowMs = 3_600_000
  const run = { runId: '42', runAttempt: '2' }
  test.each<[string, Partial<ChangeSet>, boolean]>([
    ['an earlier attempt of this run', {}, true],
    ['this very attempt', { name: 'gh-42-2-89abcdef' }, false],
    ['this very attempt, long ago', { name: 'gh-42-2-89abcdef', createdAt: new Date(0) }, true],
    ['another run, long ago', { name: 'gh-7-1-89abcdef', createdAt: new Date(0) }, true],
    ['another run, just now', { name: 'gh-7-1-89abcdef' }, false],
    ['another run, nobody knows when', { name: 'gh-7-1-89abcdef', createdAt: undefined }, false],
    ['one that is to be reviewed', { name: 'preview-42-1-89abcdef', createdAt: new Date(0) }, false],
    ['somebody else', { name: 'release-42-1', createdAt: new Date(0) }, false],
    ['one that is being executed', { executionStatus: 'EXECUTE_IN_PROGRESS' }, false],
    ['one that was executed', { executionStatus: 'EXECUTE_COMPLETE' }, false],
    ['one that is worked out', { status: 'CREATE_IN_PROGRESS', executionStatus: 'UNAVAILABLE' }, false],
    ['one that is to be worked out', { status: 'CREATE_PENDING', executionStatus: 'UNAVAILABLE' }, false],
    ['one that failed', { status: 'FAILED', executionStatus: 'UNAVAILABLE' }, true],
    ['one that is obsolete', { executionStatus: 'OBSOLETE' }, true],
  ])('of %s: whether it is stale', (_, over, isStale) => {
    const made = { ...changeSet, createdAt: new Date(nowMs - 60_000), ...over }
    expect(staleChangeSets([made], run, nowMs)).toEqual(isStale ? [made] : [])
  })

  test('of a run on nobody knows which machine', () => {
    expect(staleChangeSets([{ ...changeSet, name: 'gh-local-1-89abcdef' }], {}, 1)).toEqual([])
  })
})

describe('what no deployment does unasked', () => {
  test.each<[string, Partial<Change>, string]>([
    [
      'replaces',
      { replacement: 'True' },
      'it would replace the endpoint endpoint/penguins, which somebody may be calling',
    ],
    [
      'may replace',
      { replacement: 'Conditional', physicalId: undefined },
      'it would perhaps replace the endpoint Endpoint, which somebody may be calling',
    ],
    ['removes', { action: 'Remove' }, 'it would delete the endpoint endpoint/penguins, which somebody may be calling'],
  ])('what %s the endpoint', (_, over, problem) => {
    expect(forbiddenChanges([change(over)], {})).toEqual([
      { problem, remedy: "Leave the endpoint's name as it is, or set 'allow-replacement: true'." },
    ])
    expect(forbiddenChanges([change(over)], { allowReplacement: true })).toEqual([])
  })

  test.each<[Change['action'], string]>([
    ['Add', 'add'],
    ['Modify', 'modify'],
    ['Remove', 'remove'],
    ['Import', 'import'],
    ['Dynamic', 'perhaps change'],
    ['SyncWithActual', 'take back to its template'],
  ])('who may do what: %s', (action, verb) => {
    const role = change({ logicalId: 'Role', type: 'AWS::IAM::Role', action })
    expect(forbiddenChanges([role], { capabilities: ['CAPABILITY_AUTO_EXPAND'] })).toEqual([
      {
        problem: `it would ${verb} Role (AWS::IAM::Role)`,
        remedy: "Name CAPABILITY_IAM or CAPABILITY_NAMED_IAM in 'capabilities' if that is meant.",
      },
    ])
    expect(forbiddenChanges([role], { capabilities: ['CAPABILITY_NAMED_IAM'] })).toEqual([])
    expect(forbiddenChanges([role], { capabilities: ['CAPABILITY_IAM'] })).toEqual([])
  })

  test('and what it does all the time', () => {
    expect(forbiddenChanges([change(), change({ type: 'AWS::SageMaker::Model', replacement: 'True' })], {})).toEqual([])
  })
})

test('what changes, in a line', () => {
  const changes = [
    change({ logicalId: 'Model', replacement: 'True' }),
    change({ logicalId: 'Config', replacement: 'Conditional' }),
    change(),
    change({ logicalId: 'Alarm', action: 'Add' }),
  ]
  expect(describeChanges(changes)).toBe(
    'modify Model (replaced), modify Config (perhaps replaced), modify Endpoint, add Alarm',
  )
  expect(describeChanges([])).toBe('change no resource')
})

test.each<[string, Partial<Change>, number]>([
  ['a config that keeps its name', {}, 1],
  ['one with another name', { after: { EndpointConfigName: 'penguins-8' } }, 0],
  ['one without a name', { before: {}, after: {} }, 0],
  ['one whose properties are not told', { before: undefined, after: undefined }, 0],
  ['one that is told only after', { before: undefined }, 0],
  ['one that stays', { replacement: 'False' }, 0],
  ['what has no name of its own', { type: 'AWS::CloudWatch::Alarm' }, 0],
])('CloudFormation cannot replace under the same name: %s', (_, over, count) => {
  const named = { EndpointConfigName: 'penguins-7' }
  const config = change({
    logicalId: 'Config',
    type: 'AWS::SageMaker::EndpointConfig',
    replacement: 'True',
    before: named,
    after: named,
    ...over,
  })
  const told = nameCollisions([config])
  expect(told).toHaveLength(count)
  if (count > 0) {
    expect(told[0]).toBe(
      "Config has to be replaced, which CloudFormation cannot do under the same name: leave EndpointConfigName ('penguins-7') out of the template",
    )
  }
})

describe('a change set that was reviewed', () => {
  test.each<[string, string, [string, string][], string[]]>([
    ['the same', 'penguins', [['ModelPackageName', 'penguins/7']], []],
    ['a secret, which nobody can compare', 'penguins', [['Secret', 'hush']], []],
    [
      'another model',
      'penguins',
      [['ModelPackageName', 'penguins/8']],
      ["ModelPackageName is 'penguins/8' now, reviewed was 'penguins/7'"],
    ],
    ['a parameter more', 'penguins', [['Extra', '1']], ["Extra is '1' now, reviewed was none"]],
    ['another stack', 'seals', [], ['it is one of stack penguins, and this deploys stack seals']],
  ])('against what is to be deployed: %s', (_, stackName, parameters, against) => {
    expect(contradictions(changeSet, { stackName, parameters: new Map(parameters) })).toEqual(against)
  })

  test.each<[string, Change[], Change[], string[]]>([
    ['the same', [change({ details: [detail()] })], [change({ details: [detail()] })], []],
    ['the same with other tags', [change()], [change({ details: [detail({ attribute: 'Tags' })] })], []],
    ['more', [], [change()], ['it would also modify Endpoint']],
    ['less', [change()], [], ['it would no longer modify Endpoint']],
    [
      'otherwise',
      [change()],
      [change({ replacement: 'True' })],
      ['it would modify Endpoint (replaced), reviewed was: modify Endpoint'],
    ],
    [
      'from another value',
      [change({ details: [detail()] })],
      [change({ details: [detail({ before: 'ml.c5.large' })] })],
      [
        "Endpoint /Properties/InstanceType would go from 'ml.c5.large' to 'ml.m5.xlarge', reviewed was: from 'ml.m5.large' to 'ml.m5.xlarge'",
      ],
    ],
    [
      'another property',
      [change({ details: [detail()] })],
      [change({ details: [detail({ attribute: 'Metadata', name: undefined, before: undefined })] })],
      [
        "Endpoint /Properties/InstanceType would not be changed, reviewed was: from 'ml.m5.large' to 'ml.m5.xlarge'",
        "Endpoint Metadata would go from none to 'ml.m5.xlarge', reviewed was: no change of it",
      ],
    ],
    [
      'the same at another place',
      [change({ details: [detail({ path: '/Properties/A' })] })],
      [change({ details: [detail({ path: '/Properties/A' }), detail({ path: '/Properties/B' })] })],
      ["Endpoint /Properties/B would go from 'ml.m5.large' to 'ml.m5.xlarge', reviewed was: no change of it"],
    ],
  ])('against what would change now: %s', (_, reviewed, now, differences) => {
    expect(newDifferences(reviewed, now)).toEqual(differences)
  })
})
