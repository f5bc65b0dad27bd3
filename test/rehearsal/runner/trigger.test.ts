import { describe, expect, test } from '@jest/globals'
import { matchesFilter } from '../../../rehearsal/runner/filter-pattern.ts'
import { admitEvent, type WorkflowEvent } from '../../../rehearsal/runner/trigger.ts'
import type { Mapping } from '../../../rehearsal/runner/value.ts'
import { WorkflowError, type Workflow } from '../../../rehearsal/runner/workflow-file.ts'

const workflow = (triggers: Mapping): Workflow => ({ name: 'w', path: 'w.yml', triggers, settings: {}, jobs: [] })

const admit = (triggers: Mapping, event: WorkflowEvent, ref = 'refs/heads/main') =>
  admitEvent(workflow(triggers), event, ref)

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
test.each([
  ['feature/*', 'feature/my-branch', true],
  ['feature/*', 'feature/beta-a/my-branch', false],
  ['feature/**', 'feature/beta-a/my-branch', true],
  ['*', 'releases', true],
  ['*', 'all/the/branches', false],
  ['**', 'all/the/branches', true],
  ['*feature', 'ver-10-feature', true],
  ['v2*', 'v2.9', true],
  ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
  ['v[12].[0-9]+.[0-9]+', 'v3.1.1', false],
  ['*.jsx?', 'page.js', true],
  ['**/docs/**', 'docs/hello.md', true],
  ['**/*-post.md', 'dir/my-post.md', true],
  ['docs/*', 'docs/dir/file.md', false],
])('the pattern %s against %s: %s', (pattern, candidate, expected) => {
  expect(matchesFilter([pattern], candidate)).toBe(expected)
})

test('of several patterns the last match decides', () => {
  expect(matchesFilter(['releases/**', '!releases/**-alpha'], 'releases/beta/3-alpha')).toBe(false)
  expect(matchesFilter(['releases/**', '!releases/**-alpha', 'releases/9-alpha'], 'releases/9-alpha')).toBe(true)
})

describe('events', () => {
  const push = (ref: string, changedFiles?: string[]) => ({ name: 'push', ref, ...(changedFiles && { changedFiles }) })
  const [main, other, tag] = ['refs/heads/main', 'refs/heads/x', 'refs/tags/v1']
  test.each<[sentence: string, triggers: Mapping, event: WorkflowEvent & { ref: string }, problem: string]>([
    ['a push starts on: push', { push: {} }, push(other), ''],
    ['a branch asked for', { push: { branches: ['main'] } }, push(main), ''],
    ['another branch', { push: { branches: ['main'] } }, push(other), 'x is not among the branches main'],
    ['an ignored branch', { push: { 'branches-ignore': ['x'] } }, push(other), 'x is ignored'],
    ['a tag where branches are asked for', { push: { branches: ['**'] } }, push(tag), 'only branches are asked for'],
    ['a tag where tags are asked for', { push: { tags: ['v*'] } }, push(tag), ''],
    ['another event', { push: {} }, { name: 'schedule', ref: main }, 'is not started by schedule, only by push'],
    ['a path asked for', { push: { paths: ['src/**'] } }, push(main, ['a.md', 'src/a']), ''],
    ['no path asked for', { push: { paths: ['src/**'] } }, push(main, ['a.md']), 'no changed file'],
    ['paths ignored', { push: { 'paths-ignore': ['**.md'] } }, push(main, ['a.md']), 'every changed file'],
    [
      'a dispatch of another type',
      { repository_dispatch: { types: ['model-approved'] } },
      { name: 'repository_dispatch', payload: { action: 'training-data' }, ref: main },
      'its type is training-data, expected model-approved',
    ],
    [
      'a dispatch of one of the types asked for',
      { repository_dispatch: { types: ['model-approved', 'training-data'] } },
      { name: 'repository_dispatch', payload: { action: 'training-data' }, ref: main },
      '',
    ],
    [
      'a dispatch where any type will do',
      { repository_dispatch: {} },
      { name: 'repository_dispatch', payload: { action: 'training-data' }, ref: main },
      '',
    ],
    [
      'a dispatch without a type',
      { repository_dispatch: { types: ['model-approved'] } },
      { name: 'repository_dispatch', ref: main },
      'it has no type',
    ],
  ])('%s', (_, triggers, event, problem) => {
    const admitted = () => admit(triggers, event, event.ref)
    if (problem === '') expect(admitted()).toEqual({})
    else expect(admitted).toThrow(problem)
  })
})

describe('inputs of workflow_dispatch', () => {
  const inputs = {
    version: { required: true },
    stage: { type: 'choice', options: ['staging', 'production'], default: 'staging' },
    dry: { type: 'boolean' },
    count: { type: 'number', default: 3 },
    note: null,
  }
  const dispatch = (given: WorkflowEvent['inputs']) =>
    admit({ workflow_dispatch: { inputs } }, { name: 'workflow_dispatch', ...(given && { inputs: given }) })

  test('get their defaults and their types', () => {
    expect(dispatch({ version: 12, dry: 'true' })).toEqual({
      version: '12',
      stage: 'staging',
      dry: true,
      count: 3,
      note: '',
    })
  })

  test('every mistake is told at once', () => {
    let problems: readonly string[] = []
    try {
      dispatch({ stage: 'moon', dry: 'perhaps', count: 'many', versoin: 1 })
    } catch (error) {
      if (error instanceof WorkflowError) problems = error.problems
    }
    expect(problems).toEqual([
      'w.yml: unexpected input versoin',
      'w.yml: input version: required, but not provided',
      "w.yml: input stage: 'moon' is not among staging, production",
      "w.yml: input dry: expected true or false, got 'perhaps'",
      "w.yml: input count: expected a number, got 'many'",
    ])
  })
})
