import { describe, expect, test } from '@jest/globals'
import { renderPreview, type PreviewFrame } from '../../src/domain/preview-markdown.ts'
import type { Fact } from '../../src/domain/preview.ts'

const frame: PreviewFrame = {
  stackName: 'sagemaker-penguins',
  environment: undefined,
  isNew: false,
  changeSet: 'arn:aws:cloudformation:eu-west-1:111122223333:changeSet/preview-42-1-0123abcd/1',
  consoleUrl: 'https://console/stack',
  commit: 'c0ffee'.repeat(7).slice(0, 40),
  runUrl: 'https://github.com/team/penguins/actions/runs/42',
}
const facts: readonly Fact[] = [
  { what: 'data capture', from: 'on', alarm: 'lost!' },
  { what: 'endpoint', from: 'a', to: 'b', alarm: 'would be replaced: downtime!' },
  { what: 'model package penguins', from: '7', to: '8' },
]

test('what would change, what alarms first, and how to deploy exactly that', () => {
  const others = ['add Bucket (AWS::S3::Bucket)']
  expect(renderPreview({ facts, others }, { ...frame, environment: 'production' })).toMatchInlineSnapshot(`
    "## ⚠️ Look twice: stack [sagemaker-penguins](https://console/stack) (production)

    - ⚠️ **data capture** lost&#33;
    - ⚠️ **endpoint** would be replaced: downtime&#33;

    |  | now | then |
    | --- | --- | --- |
    | data capture | on | **lost&#33;** |
    | endpoint | a | b **would be replaced: downtime&#33;** |
    | model package penguins | 7 | 8 |

    Besides, in the words of CloudFormation:

    - add Bucket &#40;AWS::S3::Bucket&#41;

    To deploy exactly this, give \`change-set\`: \`arn:aws:cloudformation:eu-west-1:111122223333:changeSet/preview-42-1-0123abcd/1\`. It is refused once anything else has changed the stack.

    Commit \`c0ffeec0ffee\`, [run](https://github.com/team/penguins/actions/runs/42).
    "
  `)
})

test.each<[string, readonly Fact[], Partial<PreviewFrame>, string]>([
  [
    'nothing',
    [],
    { changeSet: undefined },
    '## ✅ Nothing changes: stack [sagemaker-penguins](https://console/stack)\n\nCommit `c0ffeec0ffee`, [run](https://github.com/team/penguins/actions/runs/42).\n',
  ],
  ['our own marks alone', [], { commit: undefined, runUrl: undefined }, '## ✅ Nothing that can be seen changes: '],
  [
    'a new stack',
    [{ what: 'endpoint', to: 'a' }],
    { isNew: true, consoleUrl: undefined },
    '## 🆕 A new endpoint: stack sagemaker-penguins\n',
  ],
  ['something', [{ what: 'image', to: 'a' }], {}, '## 📝 What would change: '],
])('%s', (_, given, more, beginning) => {
  expect(renderPreview({ facts: given, others: [] }, { ...frame, ...more }).startsWith(beginning)).toBe(true)
})

describe('what came from outside', () => {
  const hostile = '| <img src=x onerror=alert(1)> [x](https://evil) @everyone `code` #1\n<!-- --> ::error::x'
  const text = renderPreview(
    { facts: [{ what: hostile, from: hostile, to: hostile, alarm: hostile }], others: [hostile] },
    { ...frame, stackName: hostile, environment: hostile },
  )

  test('is text wherever it is shown: no markup, no link, no mention, no row of its own', () => {
    expect(text).not.toMatch(/<img|\]\(https:\/\/evil|@everyone|<!--|`code`/)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.map((line) => line.split('|').length)).toEqual([5, 5, 5])
  })

  test('is cut where it is long, and counted where it is much', () => {
    const much = renderPreview(
      {
        facts: Array.from({ length: 100 }, (_, n) => ({
          what: `environment variable ${n}`,
          from: '🦭'.repeat(1_000),
          to: `x${'🦭'.repeat(1_000)}`,
        })),
        others: Array.from({ length: 100 }, (_, n) => `modify ${n}`),
      },
      frame,
    )
    expect(much.length).toBeLessThan(65_536)
    expect(much.isWellFormed()).toBe(true)
    expect(much).toContain('40 more rows are not shown.')
    expect(much).toContain('- 40 more are not shown.')
  })
})
