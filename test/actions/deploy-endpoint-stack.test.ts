import { describe, expect, jest, test } from '@jest/globals'
import { minuteMs, packageArn, stackName } from './penguin-deployments.ts'
import { penguinOrders } from './penguin-orders.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

type Orders = Awaited<ReturnType<typeof penguinOrders>>

test('C22, C24: CloudFormation is never asked to be done before its resources are, nor to revert what others have changed', async () => {
  await using aws = await penguinOrders()
  await aws.deploy(1)
  await aws.deploy(2)
  const asked = ['CreateChangeSet', 'ExecuteChangeSet'].flatMap((each) => aws.journal.of('CloudFormation', each))
  expect(asked).toHaveLength(4)
  // `Mode: EXPRESS` and `DeploymentMode: REVERT_DRIFT` would be among these.
  for (const { input } of asked) {
    expect(Object.keys(input as object).filter((key) => /Mode|DeploymentConfig/.test(key))).toEqual([])
  }
})

describe('a change set', () => {
  test('is made and executed, never with what is not rolled back, and tells what it changes', async () => {
    await using aws = await penguinOrders()
    const created = await aws.deploy(1)
    const { outcome, changes, changeSet, stackId } = await aws.deploy(2)
    expect([created.outcome, outcome]).toEqual(['created', 'updated'])
    expect(aws.changing()).toEqual(['CreateChangeSet', 'ExecuteChangeSet', 'CreateChangeSet', 'ExecuteChangeSet'])
    const executed = aws.journal.of('CloudFormation', 'ExecuteChangeSet').map(({ input }) => input)
    expect(executed).toEqual([
      expect.objectContaining({ DisableRollback: false, ChangeSetName: created.changeSet }),
      expect.objectContaining({ DisableRollback: false, ChangeSetName: changeSet }),
    ])
    expect(stackId).toBe(aws.stack()?.id)
    expect(changeSet).toMatch(/:changeSet\/gh-42-1-[0-9a-f]{8}\//)
    expect(changes?.map(({ logicalId, action, replacement }) => [logicalId, action, replacement])).toEqual([
      ['Model', 'Modify', 'True'],
      ['EndpointConfig', 'Modify', 'Conditional'],
      ['Endpoint', 'Modify', 'False'],
    ])
    expect(changes?.[0]).toMatchObject({
      type: 'AWS::SageMaker::Model',
      details: [
        {
          attribute: 'Properties',
          name: 'Containers',
          before: expect.stringContaining(packageArn(1)),
          after: expect.stringContaining(packageArn(2)),
          causes: ['ModelPackageName'],
        },
        { attribute: 'Tags' },
      ],
      after: { Containers: [{ ModelPackageName: packageArn(2) }] },
    })
    expect(aws.openChangeSets()).toEqual([])
  })

  test('without changes is removed, and what is served is verified all the same', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    aws.journal.clear()
    const { outcome, changes, lines } = await aws.deploy()
    expect([outcome, changes]).toEqual(['unchanged', []])
    expect(aws.changing()).toEqual(['CreateChangeSet', 'DeleteChangeSet'])
    expect(aws.operations()).toContain('DescribeEndpoint')
    expect(lines).toContain(`stack ${stackName}: CloudFormation sees no change`)
    expect(aws.openChangeSets()).toEqual([])
  })

  test('that CloudFormation refuses is told by its findings, and leaves nothing behind', async () => {
    await using aws = await penguinOrders()
    const templateBody = aws.builtIn.replace(
      'EndpointConfigName: !GetAtt EndpointConfig.EndpointConfigName',
      'EndpointConfig: !Ref EndpointConfig',
    )
    const { broken } = await aws.deploy(1, { templateBody })
    expect(broken?.reason).toBe(
      'CloudFormation refuses the change set: /Resources/Endpoint/Properties: Required property [EndpointConfigName] not found; /Resources/Endpoint/Properties: Unsupported property [EndpointConfig]',
    )
    expect(aws.openChangeSets()).toEqual([])
    await aws.clock.sleep(minuteMs)
    expect(aws.stack()?.status).toBe('DELETE_COMPLETE')
  })

  test('is done without where the role may not use any, and that is said in one line', async () => {
    const allow = ['Create', 'Update', 'Delete', 'Describe'].map((verb) => `cloudformation:${verb}Stack*`)
    await using aws = await penguinOrders({
      allow: [...allow.filter((each) => !each.includes('Describe')), 'cloudformation:DescribeStacks', 'sagemaker:*'],
    })
    const created = await aws.deploy(1)
    const updated = await aws.deploy(2)
    const again = await aws.deploy(2)
    expect([created.outcome, updated.outcome, again.outcome]).toEqual(['created', 'updated', 'unchanged'])
    expect(created.lines.filter((line) => line.includes('without a change set'))).toEqual([
      expect.stringMatching(
        /^stack sagemaker-penguins-staging: deployed without a change set \(not allowed to cloudformation:CreateChangeSet \(/,
      ),
    ])
    expect(updated.changes).toBeUndefined()
    expect(created.lines.filter((line) => line.startsWith('warning: '))).toEqual([
      expect.stringContaining('cloudformation:DescribeStackEvents'),
    ])
    const requests = aws.journal.of('CloudFormation', 'UpdateStack').map(({ input }) => input)
    expect(requests).toEqual([expect.objectContaining({ DisableRollback: false }), expect.anything()])
  })

  test('is needed where the template asks for more than the role may do', async () => {
    await using aws = await penguinOrders()
    const error = { name: 'AccessDenied', message: 'User: x is not authorized to perform: s3:GetObject', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'CreateChangeSet', error })
    await expect(aws.deploy()).rejects.toMatchObject({ failure: { happened: expect.stringContaining('s3:GetObject') } })
  })
})

describe('a role that may do less', () => {
  const rest = ['DescribeStacks', 'DescribeStackEvents', 'DescribeStackResources', 'DeleteStack', 'CreateStack']
  const allowing = (...changeSets: string[]) => ({
    allow: ['sagemaker:*', ...[...rest, ...changeSets].map((name) => `cloudformation:${name}`)],
  })

  test('and may not execute what it has made leaves no change set, and no stack that is but a name', async () => {
    await using aws = await penguinOrders(
      allowing('CreateChangeSet', 'DescribeChangeSet', 'DeleteChangeSet', 'ListChangeSets'),
    )
    await expect(aws.deploy()).rejects.toMatchObject({
      failure: { remedy: 'Add cloudformation:ExecuteChangeSet to the policy of the role that this job assumes.' },
    })
    await aws.clock.sleep(minuteMs)
    expect(aws.openChangeSets()).toEqual([])
    expect(aws.stack()?.status).toBe('DELETE_COMPLETE')
  })

  test('and may delete nothing says what stays behind', async () => {
    await using aws = await penguinOrders(allowing('CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet'))
    await aws.deploy()
    const { lines, outcome } = await aws.deploy()
    expect(outcome).toBe('unchanged')
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warning: .*cloudformation:DeleteChangeSet.* The change set gh-42-1-\w{8} stays, and does nothing\.$/,
      ),
    )
  })

  test('and finds a stack that only a change set can bring on says so', async () => {
    await using aws = await penguinOrders(allowing())
    const stack = aws.world.stacks.find
    aws.world.stacks.find = async (nameOrId) => {
      const found = await stack(nameOrId)
      return found ?? { ...anyStack, name: nameOrId, status: 'REVIEW_IN_PROGRESS' }
    }
    const { broken } = await aws.deploy()
    expect(broken).toMatchObject({
      reason:
        'it is in REVIEW_IN_PROGRESS, begun by a change set that nobody has executed, and this role may not use change sets',
      remedy: 'Execute that one, or delete the stack, and run the job again.',
    })
  })
})

const anyStack = {
  id: `arn:aws:cloudformation:eu-west-1:111122223333:stack/${stackName}/1`,
  statusReason: undefined,
  modifiedAt: undefined,
  parameters: new Map<string, string>(),
  tags: new Map<string, string>(),
}

describe('the guard', () => {
  test('refuses to replace the endpoint, however the template names it, unless that is allowed', async () => {
    await using aws = await penguinOrders()
    const named = (name: string) => aws.builtIn.replace('EndpointName: !Ref EndpointName', `EndpointName: ${name}`)
    await aws.deploy(1, { templateBody: named('penguins-a') })
    const { broken, outcome } = await aws.deploy(2, {
      templateBody: named('penguins-b'),
      parameters: { EndpointName: 'penguins-a' },
    })
    expect(outcome).toBe('failed')
    expect(broken).toMatchObject({
      reason: expect.stringMatching(/^it would replace the endpoint .*penguins-a, which somebody may be calling$/),
      remedy: "Leave the endpoint's name as it is, or set 'allow-replacement: true'. Nothing was touched.",
    })
    expect([...aws.state.endpoints.keys()]).toEqual(['penguins-a'])
    expect(aws.openChangeSets()).toEqual([])
    const allowed = await aws.deploy(2, {
      templateBody: named('penguins-b'),
      parameters: { EndpointName: 'penguins-b' },
      allowReplacement: true,
    })
    expect(allowed.broken).toBeUndefined()
    expect([...aws.state.endpoints.keys()]).toEqual(['penguins-b'])
  })

  test('warns of a name under which nothing can be replaced, before CloudFormation fails by it', async () => {
    await using aws = await penguinOrders()
    const templateBody = aws.builtIn.replace(
      /( {2}Model:\n {4}Type: .*\n(?: {4}\w+: .*\n)* {4}Properties:\n)/,
      '$1      ModelName: penguins\n',
    )
    await aws.deploy(1, { templateBody })
    const { lines, broken } = await aws.deploy(2, { templateBody })
    expect(lines).toContain(
      "warning: Model has to be replaced, which CloudFormation cannot do under the same name: leave ModelName ('penguins') out of the template",
    )
    expect(broken?.reason).toContain('cannot update a stack when a custom-named resource requires replacing')
  })

  test('grants no capability: what makes roles is refused', async () => {
    await using aws = await penguinOrders()
    const templateBody = `${aws.builtIn}\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {}\n`
    const inResources = aws.builtIn.replace(
      /\nResources:\n/,
      '\nResources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {}\n',
    )
    expect(inResources).not.toBe(aws.builtIn)
    expect(templateBody).not.toBe(aws.builtIn)
    await expect(aws.deploy(1, { templateBody: inResources })).rejects.toMatchObject({
      code: 'InsufficientCapabilitiesException',
      failure: { happened: 'Requires capabilities : [CAPABILITY_IAM]' },
    })
    expect(aws.stack()).toBeUndefined()
  })
})

describe('a change set that was reviewed', () => {
  const reviewed = async (aws: Orders, version = 2, templateBody = aws.builtIn) => {
    const id = await aws.draft('preview-41-1-0123abcd', version, templateBody)
    aws.journal.clear()
    return id
  }

  test('is executed, it and no other one; once more is no harm', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const changeSet = await reviewed(aws)
    const first = await aws.deploy(2, { changeSet })
    expect(first).toMatchObject({ outcome: 'updated', changeSet })
    expect(first.changes?.map(({ logicalId }) => logicalId)).toEqual(['Model', 'EndpointConfig', 'Endpoint'])
    const again = await aws.deploy(2, { changeSet, attempt: 2 })
    expect(again).toMatchObject({ outcome: 'unchanged', changeSet })
    expect(aws.changing()).toEqual(['ExecuteChangeSet'])
  })

  test('of a new stack is executed as well', async () => {
    await using aws = await penguinOrders()
    const changeSet = await reviewed(aws, 1)
    expect(await aws.deploy(1, { changeSet })).toMatchObject({ outcome: 'created', changeSet })
  })

  test('is refused by the same guard, stays, and is executed once that is allowed', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const templateBody = aws.builtIn.replace('EndpointName: !Ref EndpointName', 'EndpointName: penguins-b')
    const changeSet = await reviewed(aws, 2, templateBody)
    const refused = await aws.deploy(2, { changeSet, templateBody })
    expect(refused.broken?.reason).toMatch(/^it would replace the endpoint .*, which somebody may be calling$/)
    expect(aws.changing()).toEqual([])
    const allowed = await aws.deploy(2, { changeSet, templateBody, allowReplacement: true })
    expect(allowed).toMatchObject({ outcome: 'updated', changeSet })
    expect([...aws.state.endpoints.keys()]).toEqual(['penguins-b'])
  })

  test('is refused where this would deploy something else', async () => {
    await using aws = await penguinOrders({ versions: 3 })
    await aws.deploy()
    const changeSet = await reviewed(aws)
    const { broken } = await aws.deploy(3, { changeSet })
    expect(broken).toMatchObject({
      outcome: 'failed',
      reason: `the change set that was reviewed is another deployment: ModelPackageName is '${packageArn(3)}' now, reviewed was '${packageArn(2)}'`,
      remedy: "Have 'command: preview' make a new one, and review that. Nothing was touched.",
    })
    expect(aws.changing()).toEqual([])
  })

  test('is refused when it is stale, with what is different now', async () => {
    await using aws = await penguinOrders({ versions: 3 })
    await aws.deploy()
    const changeSet = await reviewed(aws)
    await aws.updateByOthers(3)
    await aws.settle()
    aws.journal.clear()
    const { broken } = await aws.deploy(2, { changeSet })
    expect(broken?.reason).toMatch(
      /^the change set that was reviewed is stale: Model \/Properties\/Containers would go from '.*penguins\/3.*' to '.*penguins\/2.*', reviewed was: from '.*penguins\/1/,
    )
    expect(aws.changing()).toEqual(['CreateChangeSet', 'DeleteChangeSet'])
  })

  test('is refused when it is stale, though the same, or nothing, is to be done', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const changeSet = await reviewed(aws)
    Object.assign(aws.state.changeSets.get(changeSet) ?? {}, { executionStatus: 'OBSOLETE' })
    const same = await aws.deploy(2, { changeSet })
    expect(same.broken?.reason).toBe(
      'the change set that was reviewed is stale: the stack was changed since, though the same is to be done: modify Model (replaced), modify EndpointConfig (perhaps replaced), modify Endpoint',
    )
    const stale = aws.state.changeSets.get(changeSet)
    await aws.deploy(2)
    // AWS deletes it when another one is executed; it may still be shown for a moment.
    if (stale) Reflect.apply(Map.prototype.set, aws.state.changeSets, [changeSet, stale])
    const { broken } = await aws.deploy(2, { changeSet })
    expect(broken?.reason).toBe('the change set that was reviewed is stale: there is nothing to change any more')
  })

  test('is refused when it is gone, since another one was executed', async () => {
    await using aws = await penguinOrders({ versions: 3 })
    await aws.deploy()
    const changeSet = await reviewed(aws)
    await aws.deploy(3)
    const { broken } = await aws.deploy(2, { changeSet })
    expect(broken?.reason).toBe(
      'the change set that was reviewed is gone: it was deleted, or another one was executed since',
    )
  })
})
