import { expect, test } from '@jest/globals'
import { evaluateIntrinsic } from '../../../../rehearsal/aws/step-functions/intrinsics.ts'
import { fillTemplate, readPath } from '../../../../rehearsal/aws/step-functions/paths.ts'
import { startMs } from '../rehearse.ts'
import { rehearseMachine } from './machines.ts'

const data = { item: 'mugs', n: 3, list: [{ id: 1 }, { id: 2 }], text: '{"a":[1]}', odd: { 'a b': true } }
const context = { Execution: { Name: 'run-1' } }
const read = (path: string) => readPath(path, data, context)

test.each([
  ["States.Format('job-{}-{}', $.item, $$.Execution.Name)", 'job-mugs-run-1'],
  ["States.Format('it\\'s {}', $.list)", "it's [{id=1}, {id=2}]"],
  ['States.StringToJson($.text)', { a: [1] }],
  ['States.JsonToString($.odd)', '{"a b":true}'],
  ["States.Array($.item, 1, true, null, States.Array('x'))", ['mugs', 1, true, null, ['x']]],
  ['States.Array()', []],
  ['States.ArrayGetItem($.list, 1)', { id: 2 }],
  ['States.ArrayLength($.list)', 2],
  ['States.ArrayContains($.list, $.list[0])', true],
  ['States.ArrayPartition(States.ArrayRange(1, 5, 2), 2)', [[1, 3], [5]]],
  ['States.ArrayUnique(States.Array(1, 2, 1))', [1, 2]],
  ['States.MathAdd($.n, -1)', 2],
  ["States.StringSplit('a-b_c', '-_')", ['a', 'b', 'c']],
  ["States.Base64Decode(States.Base64Encode('ü'))", 'ü'],
  ["States.Hash('a', 'SHA-1')", '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'],
  ['States.JsonMerge($.odd, $.list[0], false)', { 'a b': true, id: 1 }],
])('%s', (expression, expected) => {
  expect(evaluateIntrinsic(expression, read)).toEqual(expected)
})

test.each([
  ["States.Format('{}')", /1 places for 0 values/],
  ['States.StringToJson($.item)', /failed: SyntaxError/],
  ['States.Shout($.item)', /States\.Shout is not rehearsed/],
  ['States.Array($.item', /cannot be read/],
  ["States.Array('x') + 1", /unexpected ' \+ 1'/],
  ['upper($.item)', /cannot be read from character 1/],
])('%s fails', (expression, told) => {
  expect(() => evaluateIntrinsic(expression, read)).toThrow(told)
})

test.each([
  ['$.list[*].id', [1, 2]],
  ["$.odd['a b']", true],
  ['$$.Execution.Name', 'run-1'],
  ['$.list[1].id', 2],
])('%s', (path, expected) => {
  expect(fillTemplate({ 'it.$': path }, data, context)).toEqual({ it: expected })
})

test('States.UUID is another one each time', () => {
  const [one, two] = [evaluateIntrinsic('States.UUID()', read), evaluateIntrinsic('States.UUID()', read)]
  expect([one, two]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.not.stringMatching(String(one))])
})

test('a path that leads nowhere names state, event, field and input', async () => {
  await using machine = await rehearseMachine({
    StartAt: 'Ask',
    States: { Ask: { Type: 'Pass', Parameters: { 'item.$': '$.itm' }, End: true } },
  })
  expect(await machine.run({ item: 'mugs' })).toMatchObject({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: `An error occurred while executing the state 'Ask' (entered at the event id #2). The JSONPath '$.itm' specified for the field 'item.$' could not be found in the input '{"item":"mugs"}'`,
  })
})

test('a Map hands each iteration what ItemSelector makes of the input and the item', async () => {
  await using machine = await rehearseMachine({
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        InputPath: '$.given',
        ItemsPath: '$.items',
        ItemSelector: {
          'item.$': '$$.Map.Item.Value',
          'at.$': '$$.Map.Item.Index',
          'common.$': '$.common',
          'run.$': '$$.Execution.Name',
          'state.$': '$$.State.Name',
        },
        ItemProcessor: { StartAt: 'Same', States: { Same: { Type: 'Pass', End: true } } },
        ResultSelector: { 'each.$': '$' },
        ResultPath: '$.results',
        OutputPath: '$.results.each',
        End: true,
      },
    },
  })
  const { output } = await machine.run({ given: { items: ['a', 'b'], common: 'c' } })
  expect(output).toEqual([
    { item: 'a', at: 0, common: 'c', run: 'run-1', state: 'Each' },
    { item: 'b', at: 1, common: 'c', run: 'run-1', state: 'Each' },
  ])
})

test('Retry waits longer each time up to its bound, and counts each retrier by itself', async () => {
  const work = 'arn:aws:states:::sagemaker:createModel'
  const fails = { Type: 'Task', Resource: work, End: true }
  await using machine = await rehearseMachine({
    StartAt: 'Do',
    States: {
      Do: {
        ...fails,
        Retry: [
          { ErrorEquals: ['Busy'], IntervalSeconds: 10, BackoffRate: 3, MaxAttempts: 3, MaxDelaySeconds: 60 },
          { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 },
        ],
      },
    },
  })
  const { clock, state } = machine.aws
  const began = clock.now()
  const at: number[] = []
  const errors = ['Busy', 'Busy', 'Other', 'Busy', 'Other']
  state.taskFunctions.set(work, () => {
    at.push((clock.now() - began) / 1000)
    throw Object.assign(new Error('no'), { name: errors[at.length - 1] })
  })
  expect(await machine.run({})).toMatchObject({ status: 'FAILED', error: 'Other' })
  expect(at).toEqual([0, 10, 40, 41, 101])
})

test.each(['States.ALL', 'States.Runtime'])('States.Runtime is not retried, not even by %s', async (name) => {
  await using machine = await rehearseMachine({
    StartAt: 'Do',
    States: {
      Do: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sagemaker:createModel',
        Parameters: { 'ModelName.$': '$.nothing' },
        Retry: [{ ErrorEquals: [name] }],
        End: true,
      },
    },
  })
  expect(await machine.run({})).toMatchObject({ error: 'States.Runtime', stopDate: new Date(startMs) })
})

test('a Fail state can take its words from the input', async () => {
  await using machine = await rehearseMachine({
    StartAt: 'No',
    States: { No: { Type: 'Fail', ErrorPath: '$.error', CausePath: '$.why' } },
  })
  expect(await machine.run({ error: 'Bad', why: 'because' })).toMatchObject({ error: 'Bad', cause: 'because' })
})
