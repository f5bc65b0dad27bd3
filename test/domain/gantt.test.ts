import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Execution, ExecutionStep } from '../../src/domain/execution.ts'
import { renderGantt } from '../../src/domain/gantt.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, seconds))
const step = (name: string, given: Partial<ExecutionStep> = {}): ExecutionStep => ({
  id: name,
  name,
  item: undefined,
  type: undefined,
  status: 'Succeeded',
  attempts: 1,
  startedAt: at(0),
  endedAt: at(90),
  cached: false,
  failureReason: undefined,
  condition: undefined,
  modelPackageArn: undefined,
  jobArn: undefined,
  ...given,
})
const execution = (...steps: readonly ExecutionStep[]): Execution => ({
  arn: 'arn:aws:sagemaker:eu-west-1:111122223333:pipeline/penguins/execution/abc123',
  status: 'Executing',
  failureReason: undefined,
  startedAt: undefined,
  endedAt: undefined,
  steps,
  output: undefined,
})

/** The rules of Mermaid's own lexer that can begin a token, in its order; the first that fits wins: gantt.jison of mermaid 11. */
const lexer: readonly (readonly [name: string, rule: RegExp])[] = [
  ['directive', /%%\{/iy],
  ['acc', /accTitle\s*:|accDescr\s*[:{]/iy],
  ['comment', /%%[^\n]*|[^}]%%*[^\n]*/iy],
  ['NL', /\n+/iy],
  ['space', /\s+/iy],
  ['comment', /[#%][^\n]*/iy],
  ['interaction', /(?:href|call|click)\s+/iy],
  ['gantt', /gantt/iy],
  ['dateFormat', /dateFormat\s[^#\n;]+/iy],
  ['other', /inclusiveEndDates|topAxis/iy],
  ['axisFormat', /axisFormat\s[^#\n;]+/iy],
  ['other', /(?:tickInterval|includes|excludes)\s[^#\n;]+/iy],
  ['todayMarker', /todayMarker\s[^\n;]+/iy],
  ['other', /week(?:day|end)\s+\w+|\d{4}-\d\d-\d\d/iy],
  ['title', /title\s[^#\n;]+/iy],
  ['section', /section\s[^#:\n;]+/iy],
  ['taskTxt', /[^#:\n;]+/iy],
  ['taskData', /:[^#\n;]+/iy],
]

function tokensOf(chart: string): readonly string[] {
  const tokens: string[] = []
  for (let position = 0; position < chart.length;) {
    const found = lexer.map(([name, rule]) => {
      rule.lastIndex = position
      return { name, length: rule.exec(chart)?.[0].length ?? 0 }
    })
    const { name, length } = found.find(({ length }) => length > 0) ?? { name: 'INVALID', length: 1 }
    tokens.push(name)
    position += length
  }
  return tokens.filter((name) => name !== 'NL' && name !== 'space')
}

const linesOf = (text: string | undefined) => text?.split('\n').slice(1, -1) ?? []
const head = ['gantt', 'title', 'dateFormat', 'axisFormat', 'todayMarker']

test('an execution over time', () => {
  const chart = renderGantt(
    execution(
      step('Prepare', { startedAt: at(0), endedAt: at(80), cached: true }),
      step('TrainPenguins', { startedAt: at(80), endedAt: at(1280) }),
      step('Stopped', { status: 'Stopped', startedAt: at(1280), endedAt: at(1290) }),
      step('Evaluate', { status: 'Failed', startedAt: at(1280), endedAt: at(1280.4) }),
      step('Compare', { status: 'Executing', startedAt: at(1281), endedAt: undefined }),
      step('Register', { status: 'Starting', startedAt: undefined, endedAt: undefined }),
    ),
    at(1500),
  )
  expect(chart).toBe(`\`\`\`mermaid
gantt
title Time in UTC
dateFormat YYYY-MM-DD HH:mm:ss
axisFormat %H:%M
todayMarker off
Prepare :milestone, done, s1, 2026-11-20 09:00:00, 2026-11-20 09:01:20
TrainPenguins :done, s2, 2026-11-20 09:01:20, 2026-11-20 09:21:20
Stopped :crit, done, s3, 2026-11-20 09:21:20, 2026-11-20 09:21:30
Evaluate :crit, s4, 2026-11-20 09:21:20, 2026-11-20 09:21:21
Compare :active, s5, 2026-11-20 09:21:21, 2026-11-20 09:25:00
\`\`\``)
})

test.each(['Starting', 'Executing', 'Stopping'] as const)('a step that is %s ends now', (status) => {
  const chart = renderGantt(execution(step('Train', { status, endedAt: undefined })), at(60))
  expect(chart).toContain('Train :active, s1, 2026-11-20 09:00:00, 2026-11-20 09:01:00\n')
})

test('nothing, where nothing has begun', () => {
  expect(renderGantt(execution(), at(0))).toBeUndefined()
  expect(renderGantt(execution(step('A', { startedAt: undefined, endedAt: undefined })), at(0))).toBeUndefined()
})

test('each item of a Map is a section, behind what ran outside', () => {
  const inside = (item: string, name: string) => step(`${item} / ${name}`, { item })
  const chart = renderGantt(
    execution(inside('Gentoo', 'Train'), step('List'), inside('Adelie: 2', 'Train'), inside('Gentoo', 'Test')),
    at(90),
  )
  expect(
    linesOf(chart)
      .slice(5)
      .map((line) => line.replace(/ :.*/, '')),
  ).toEqual(['List', 'section Gentoo', 'Train', 'Test', 'section Adelie 2', 'Train'])
})

test.each([
  [60, '%H:%M:%S'],
  [3600, '%H:%M'],
  [3 * 86_400, '%d %b %H:%M'],
])('the axis of %i s', (seconds, format) => {
  expect(renderGantt(execution(step('A', { endedAt: at(seconds) })), at(0))).toContain(`axisFormat ${format}\n`)
})

describe('of many steps', () => {
  const many = Array.from({ length: 50 }, (_, n) => step(`Step${n}`, { endedAt: at(n + 1) }))
  const rows = (chart: string | undefined) => chart?.match(/Step\d+/g)

  test('the longest are shown, in their order', () => {
    const chart = renderGantt(execution(...many), at(60))
    expect(rows(chart)).toEqual(many.slice(10).map(({ name }) => name))
    expect(chart).toMatch(/```\n\n10 shorter steps are not shown\.$/)
    expect(renderGantt(execution(...many), at(60), 49)).toMatch(/\n1 shorter step is not shown\.$/)
  })

  test('and always what failed or still runs', () => {
    const [, second = step(''), third = step(''), ...others] = many
    const failed = { ...second, status: 'Failed' as const }
    const running = { ...third, status: 'Executing' as const, endedAt: undefined }
    expect(rows(renderGantt(execution(failed, ...others, running), at(60), 3))).toEqual(['Step1', 'Step49', 'Step2'])
  })
})

describe('names', () => {
  const lineOf = (name: string) =>
    linesOf(renderGantt(execution(step(name)), at(90)))
      .at(-1)
      ?.replace(/ :done.*/, '')
  test.each([
    ['TrainPenguins-v1.2', 'TrainPenguins-v1.2'],
    ['Pygoscélis 企鹅 (3/4)', 'Pygoscélis 企鹅 (3/4)'],
    ['a: b; c # d %% e', 'a b c d e'],
    ['%%{init: {"theme": "dark"}}%%', 'init theme dark'],
    ['A\n::error::B\r\nclick A call B()', 'A error B click A call B()'],
    ['```\n<script>alert(1)</script>', 'script alert(1) /script'],
    ['title of it', 'step title of it'],
    ['2026-11-20', 'step 2026-11-20'],
    ['"\'', 'step'],
    ['x'.repeat(1_000_000), 'x'.repeat(60)],
    ['𠮷'.repeat(61), '𠮷'.repeat(60)],
  ])('%#', (name, shown) => expect(lineOf(name)).toBe(shown))

  const words = [
    'gantt',
    'section',
    'title',
    'click',
    'call',
    'href "',
    'accTitle',
    'accDescr {',
    'dateFormat',
    'axisFormat',
    'topAxis',
  ]
  const more = [
    'inclusiveEndDates',
    'tickInterval',
    'includes',
    'excludes',
    'weekday monday',
    'weekend friday',
    'todayMarker',
    'vert',
    '%%',
    ':',
    ' ',
    '\n',
  ]
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.oneof(fc.constantFrom(...words, ...more), fc.string()), { maxLength: 5 })
      .map((parts) => parts.join('')),
  )
  test('whatever they are, Mermaid reads a statement a step', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, item) => {
        const chart = renderGantt(execution(step(name), step(`${item} / ${name}`, { item })), at(90))
        const task = ['taskTxt', 'taskData']
        expect(tokensOf(linesOf(chart).join('\n'))).toEqual([...head, ...task, 'section', ...task])
      }),
      { numRuns: 500 },
    )
  })
})
