import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { pullRequestNumber } from '../../src/github/pull-request.ts'
import { repository, withGitHub } from './local-github.ts'

test('comments are created, listed with what tells whose they are, and updated', async () => {
  await using github = await withGitHub()
  const { comments } = github.ours
  github.comment({ repository, issue: 7, body: 'nice' }, { login: 'eve', type: 'User', association: 'NONE' })
  github.comment({ repository, issue: 8, body: 'other' }, { login: 'eve', type: 'User', association: 'NONE' })
  await comments.create(7, 'first')
  expect(await comments.list(7)).toEqual([
    { id: 1_000, body: 'nice', isByBot: false, association: 'NONE' },
    { id: 1_002, body: 'first', isByBot: true, association: 'NONE' },
  ])
  await comments.update(1_002, 'second')
  expect(github.comments.at(-1)).toMatchObject({ issue: 7, body: 'second', edits: 1 })
})

test('a deployment has its statuses, and the one before it is live no more', async () => {
  await using github = await withGitHub()
  const { deployments } = github.ours
  const record = { ref: 'c0ffee', environment: 'production', description: 'penguins/8', payload: { stack: 's' } }
  const status = { environment: 'production', description: 'd', environmentUrl: undefined, logUrl: 'https://log' }
  for (const _ of ['first', 'second']) {
    const id = await deployments.create(record)
    await deployments.setStatus(id, { ...status, state: 'in_progress' })
    await deployments.setStatus(id, { ...status, state: 'success', environmentUrl: 'https://console' })
  }
  expect(github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
    ['in_progress', 'success', 'inactive'],
    ['in_progress', 'success'],
  ])
  expect(github.deployments[1]).toMatchObject({
    ...record,
    statuses: [{ environmentUrl: '', logUrl: 'https://log' }, { environmentUrl: 'https://console' }],
  })
})

test.each(['comments', 'deployments'] as const)(
  'a token that may not write: the %s say which permission',
  async (which) => {
    await using github = await withGitHub({ permissions: { contents: 'read' } })
    const { comments, deployments } = github.ours
    const asked = {
      comments: () => comments.create(7, 'x'),
      deployments: () => deployments.create({ ref: 'a', environment: 'e', description: '', payload: {} }),
    }
    await expect(asked[which]()).rejects.toMatchObject({
      code: '403',
      failure: {
        happened: 'GitHub answers 403 (Resource not accessible by integration)',
        remedy: expect.stringMatching(which === 'comments' ? /pull-requests: write/ : /deployments: write/),
      },
    })
  },
)

test('GitHub refuses what its rules refuse', async () => {
  await using github = await withGitHub()
  const { comments, deployments } = github.ours
  await expect(comments.create(7, 'x'.repeat(65_537))).rejects.toMatchObject({ code: '422' })
  await expect(comments.update(1, 'x')).rejects.toMatchObject({ code: '404' })
  const id = await deployments.create({ ref: 'a', environment: 'e', description: '', payload: {} })
  const status = { state: 'success', environment: 'e', environmentUrl: undefined, logUrl: undefined } as const
  await expect(deployments.setStatus(id, { ...status, description: 'x'.repeat(141) })).rejects.toMatchObject({
    code: '422',
  })
})

test('an answer that is no comment, and one that is no deployment, are not from GitHub', async () => {
  await using github = await withGitHub()
  github.inject({ request: 'GET', answer: { status: 200, body: ['hello'] } })
  github.inject({ request: 'POST', answer: { status: 201, body: {} } })
  const happened = 'something that is not GitHub answered'
  await expect(github.ours.comments.list(7)).rejects.toMatchObject({ failure: { happened } })
  const record = { ref: 'a', environment: 'e', description: '', payload: {} }
  await expect(github.ours.deployments.create(record)).rejects.toMatchObject({ failure: { happened } })
})

test('the pull request stands in the ref or in the event', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'event-'))
  const event = (content: string) => {
    const path = join(directory, 'event.json')
    writeFileSync(path, content)
    return { GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/main' }
  }
  try {
    expect(await pullRequestNumber({ GITHUB_REF: 'refs/pull/12/merge' })).toBe(12)
    expect(await pullRequestNumber(event('{"pull_request":{"number":34}}'))).toBe(34)
    for (const content of ['{"pull_request":{"number":"1/../2"}}', '{"pull_request":null}', 'null', '{', '[]'])
      expect(await pullRequestNumber(event(content))).toBeUndefined()
    expect(await pullRequestNumber({})).toBeUndefined()
  } finally {
    rmSync(directory, { recursive: true })
  }
})
