import { describe, expect, test } from '@jest/globals'
import {
  endRecord,
  postSticky,
  retireRecords,
  withRecord,
  type RecordOrder,
} from '../../src/actions/deploy-endpoint/github-records.ts'
import { previewedResult } from '../../src/actions/deploy-endpoint/preview-result.ts'
import { markerOf } from '../../src/domain/sticky-comment.ts'
import { Cancelled, WorldError } from '../../src/kit/errors.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { repository, withGitHub } from '../github/local-github.ts'

const run = readRunContext({
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: 'a'.repeat(40),
})
const order: RecordOrder = {
  command: 'deploy',
  environment: 'production',
  stackName: 'sagemaker-penguins',
  what: 'penguins/8',
}
const result = (outcome: string) => ({ outputs: { outcome, consoleUrl: 'https://console.aws/stack' }, summary: '' })

async function recording(options?: Parameters<typeof withGitHub>[0]) {
  const github = await withGitHub(options)
  const world = { deployments: github.ours.deployments, comments: github.ours.comments, run, log: github.log }
  return { ...github, world }
}

describe('a deployment on GitHub', () => {
  test('is begun with the story, and ends as that does', async () => {
    await using github = await recording()
    const memories: string[] = []
    const remember = (memory: string) => void memories.push(memory)
    const end = await withRecord({ ...order, remember }, github.world, async () => {
      expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress'])
      return result('updated')
    })
    expect(end).toEqual(result('updated'))
    const logUrl = 'https://github.com/team/penguins/actions/runs/42'
    expect(github.deployments).toEqual([
      {
        id: 500,
        repository,
        ref: 'a'.repeat(40),
        environment: 'production',
        description: 'sagemaker-penguins: penguins/8',
        payload: { command: 'deploy', stack: 'sagemaker-penguins' },
        statuses: [
          { state: 'in_progress', description: 'deploy: penguins/8', environmentUrl: '', logUrl },
          { state: 'success', description: 'updated: penguins/8', environmentUrl: 'https://console.aws/stack', logUrl },
        ],
      },
    ])
    expect(memories).toEqual(['{"id":500,"environment":"production"}', ''])
    expect(github.log.lines).toEqual([])
  })

  test('that failed says why, in as many characters as GitHub takes', async () => {
    await using github = await recording()
    const failure = { subject: 's', happened: `Endpoint\nUPDATE_FAILED ${'x'.repeat(500)}`, remedy: '' }
    await withRecord(order, github.world, async () => ({ ...result('rolled-back'), failure }))
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^rolled-back: Endpoint UPDATE_FAILED x+…$/),
    })
  })

  test('whose story AWS has ended is an error, and the error goes on', async () => {
    await using github = await recording()
    const error = new WorldError({ subject: 's', happened: 'not allowed', remedy: '' })
    await expect(withRecord(order, github.world, () => Promise.reject(error))).rejects.toBe(error)
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'error', description: 'not allowed' })
  })

  test('of a run that was cancelled is ended by the post step, with what was remembered', async () => {
    await using github = await recording()
    const memories: string[] = []
    const remember = (memory: string) => void memories.push(memory)
    const story = () => Promise.reject(new Cancelled())
    await expect(withRecord({ ...order, remember }, github.world, story)).rejects.toBeInstanceOf(Cancelled)
    expect(github.deployments[0]?.statuses).toHaveLength(1)
    await endRecord(memories.at(-1) ?? '', github.world)
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'error',
      description: 'cancelled, or ended before its end',
    })
  })

  test.each<[string, Parameters<typeof withGitHub>[0]]>([
    ['a token that may not', { permissions: { contents: 'read' } }],
  ])('never fails the deployment: %s', async (_, options) => {
    await using github = await recording(options)
    expect(await withRecord(order, github.world, async () => result('created'))).toEqual(result('created'))
    expect(github.log.lines).toEqual([
      'warning: the deployment to production on GitHub: GitHub answers 403 (Resource not accessible by integration). Give the job `permissions: deployments: write`; a pull request from a fork gets no more than reading. Nothing else depends on it.',
    ])
  })

  test.each([404, 409, 422, 500])('never fails the deployment: %d', async (status) => {
    await using github = await recording()
    github.inject({ request: 'POST', answer: { status, message: 'no' } })
    expect(await withRecord(order, github.world, async () => result('created'))).toEqual(result('created'))
    expect(github.log.lines).toHaveLength(1)
  })

  test('is not made where no commit is known', async () => {
    await using github = await recording()
    const world = { ...github.world, run: readRunContext({}) }
    expect(await withRecord(order, world, async () => result('created'))).toEqual(result('created'))
    expect(github.requests).toEqual([])
  })

  test('of a stack that was destroyed is live no more; of others it is', async () => {
    await using github = await recording()
    for (const stackName of ['pr-7', 'other']) {
      await withRecord({ ...order, stackName, environment: 'previews' }, github.world, async () => result('created'))
    }
    await retireRecords({ environment: 'previews', stackName: 'pr-7' }, github.world)
    expect(github.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive', 'success'])
  })
})

describe('a preview as a comment', () => {
  const frame = { stackName: 'sagemaker-penguins', environment: 'production', run }
  const marker = markerOf('preview', ['sagemaker-penguins', 'production'])
  const bodyOf = (to: string) =>
    previewedResult(
      {
        outcome: 'changes',
        stackId: undefined,
        isNew: false,
        preview: { facts: [{ what: 'model package penguins', from: '7', to }], others: [] },
        changeSet: 'arn:aws:cloudformation:eu-west-1:1:changeSet/p/1',
      },
      frame,
    ).summary
  const post = (github: Awaited<ReturnType<typeof recording>>, to: string) =>
    postSticky({ pullRequest: 7, marker, body: bodyOf(to) }, github.world)

  test('is one, updated in place; what says the same is not written again', async () => {
    await using github = await recording()
    await post(github, '8')
    await post(github, '9')
    await post(github, '9')
    expect(github.comments).toMatchObject([{ issue: 7, edits: 1 }])
    expect(github.comments[0]?.body).toContain('| model package penguins | 7 | 9 |')
    expect(github.comments[0]?.body.startsWith(`${marker}\n## `)).toBe(true)
  })

  test('two stacks, and two pull requests, do not meet', async () => {
    await using github = await recording()
    await post(github, '8')
    await postSticky({ pullRequest: 7, marker: markerOf('preview', ['other', 'production']), body: 'x' }, github.world)
    await postSticky({ pullRequest: 8, marker, body: 'x' }, github.world)
    expect(github.comments.map(({ issue, edits }) => [issue, edits])).toEqual([
      [7, 0],
      [7, 0],
      [8, 0],
    ])
  })

  test('leaves alone what somebody from outside has marked as ours', async () => {
    await using github = await recording()
    const eve = { login: 'eve', type: 'User', association: 'NONE' } as const
    github.comment({ repository, issue: 7, body: `${marker}\nall is well` }, eve)
    await post(github, '8')
    expect(github.comments.map(({ edits }) => edits)).toEqual([0, 0])
  })

  test('is not there twice when its answer is lost', async () => {
    await using github = await recording()
    github.inject({ request: 'POST', answer: 'lost', times: 1 })
    await post(github, '8')
    expect(github.comments).toHaveLength(1)
    expect(github.log.lines).toEqual([])
  })

  test('is cut to what GitHub takes', async () => {
    await using github = await recording()
    await postSticky({ pullRequest: 7, marker, body: 'line\n'.repeat(20_000) }, github.world)
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
  })

  test('never fails anything', async () => {
    await using github = await recording({ permissions: {} })
    await post(github, '8')
    expect(github.log.lines).toEqual([
      expect.stringMatching(/^warning: .*pull-requests: write.* Nothing else depends on it\.$/),
    ])
  })

  test('a preview that could not be made is red; one without end keeps its alarms in the outputs', () => {
    const broken = { outcome: 'failed', reason: 'a|b', remedy: 'c' } as const
    const seen = { outcome: 'failed', stackId: 'arn:aws:cloudformation:eu-west-1:1:stack/s/1', isNew: false } as const
    const failed = previewedResult({ ...seen, preview: { facts: [], others: [] }, broken }, frame)
    expect(failed).toMatchObject({
      outputs: { outcome: 'failed', failureReason: 'a|b', consoleUrl: expect.any(String) },
      failure: { happened: 'no preview: a|b', remedy: 'c' },
    })
    expect(failed.summary).toContain('a&#124;b')
    const facts = [{ what: 'x'.repeat(70_000) }, { what: 'endpoint', alarm: 'downtime!' }]
    const { outputs } = previewedResult({ ...seen, outcome: 'changes', preview: { facts, others: [] } }, frame)
    expect(JSON.parse(outputs.changes ?? '')).toEqual({
      facts: [{ what: 'endpoint', alarm: 'downtime!' }],
      others: [],
      cut: true,
    })
  })
})
