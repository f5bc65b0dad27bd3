import { describe, expect, test } from '@jest/globals'
import { summariseLatencies } from '../../src/domain/latency.ts'
import type { SmokeReport } from '../../src/domain/smoke-report.ts'
import { renderSmokeComment, renderSmokeSummary } from '../../src/domain/smoke-summary.ts'
import {
  failedCase,
  failure,
  full,
  hostile,
  load,
  passed,
  passedCase,
  regression,
  reportOf,
  reportOfTexts,
  serverSide,
  unansweredCase,
} from './smoke-reports.ts'

const blocksOf = (text: string) => text.split('\n\n')
/** What stands below a heading. */
const below = (text: string, heading: string) => (text.split(`### ${heading}\n\n`)[1] ?? '').split('\n\n### ')[0] ?? ''

test('a small test that passed is told in a screen', () => {
  expect(renderSmokeSummary(passed)).toMatchInlineSnapshot(`
    "## ✅ Smoke test passed: endpoint penguins

    ### Cases

    |  | Case | Expected | Got | Latency |
    | --- | --- | --- | --- | --- |
    | ✅ | case 1 | status 2xx; 5550 ± 400 | 5500 | 12 ms |

    ### Latency

    |  | Requests | mean | p50 | p95 | p99 | max |
    | --- | --- | --- | --- | --- | --- | --- |
    | from this runner | 1 | 12 ms | 12 ms | needs 20 requests | needs 100 requests | 12 ms |
    "
  `)
})

test('a test of everything, verdict first', () => {
  expect(renderSmokeSummary(full)).toMatchInlineSnapshot(`
    "## ❌ Smoke test failed: endpoint penguins

    **endpoint penguins**: case 2: expected 5550 ± 400, got 8100

    Look at the model.

    |  | Threshold | Measured |
    | --- | --- | --- |
    | ✅ | p95 &#60; 300ms | 41 ms |
    | ❌ | p95 &#60; 30ms | 41 ms |
    | ❔ | p95 &#60; 300ms | 3 answers, and it takes 20 |

    ### Cases

    |  | Case | Expected | Got | Latency |
    | --- | --- | --- | --- | --- |
    | ❌ | case 2 | 5550 ± 400; text/csv | 8100; text/html | 12 ms |
    | ❔ | case 3 |  | no answer: AWS cannot be reached | 70 s |
    | – | case 4 |  | not asked |  |
    | ✅ | case 1 | status 2xx; 5550 ± 400 | 5500 | 12 ms |
    | ✅ | case 5 | truth Gentoo | &#123;"class": …&#125;; predicted Adelie | 10 ms |
    | ✅ | case 6 | truth Gentoo | &#123;"class": …&#125; | 10 ms |

    ### Quality

    | samples | accuracy | precision | recall | f1 |
    | --- | --- | --- | --- | --- |
    | 8 | 0.875 | 0.9 | 0.8333 | 0.86 |

    | truth ↓ predicted → | Adelie | &#95;&#95;proto&#95;&#95; |
    | --- | --- | --- |
    | Adelie | **5** | 0 |
    | &#95;&#95;proto&#95;&#95; | 1 | **2** |

    ### Against endpoint penguins-before

    | Measure | Baseline | Now | Difference |
    | --- | --- | --- | --- |
    | accuracy | 0.75 | 0.875 | +0.125 |
    | precision | 0.9 | 0.9 | none |
    | recall | 0.8333 | 0.8333 | none |
    | f1 | 0.9 | 0.86 | −0.04 |
    | mean | 15 ms | 96 ms | +81 ms |
    | p50 | 10 ms | 95 ms | +85 ms |
    | max | 20 ms | 190 ms | +170 ms |
    | errors | 0% | 5% | +5% |

    4 of 6 answers are equal; the largest difference between two numbers is 2600.5.

    ### Latency

    |  | Requests | mean | p50 | p95 | p99 | max |
    | --- | --- | --- | --- | --- | --- | --- |
    | from this runner | 190 | 96 ms | 95 ms | 181 ms | 189 ms | 190 ms |
    | to the first byte | 2 | 3.5 ms | 3 ms | needs 20 requests | needs 100 requests | 4 ms |
    | \`ModelLatency\` | 200 | 8.3 ms | 8 ms | 9 ms |  |  |
    | \`OverheadLatency\` | 200 | 2.5 ms | 2 ms | 3 ms | 4 ms |  |

    ModelLatency and OverheadLatency are what CloudWatch measured in the minutes of the test. What this runner sees holds the way to the region as well, so it depends on where the runner stands.

    ### Load

    Under load: 20 requests a second, 200 in all, over up to 256 connections.

    ⚠️ It ended before its time: errors &#62; 20%

    | Requests | Answered with 2xx | Errors | Throttled | Answers a second | Time |
    | --- | --- | --- | --- | --- | --- |
    | 200 | 190 | 10 | 4 | 20 | 9.5 s |

    - 6 × HTTP 500
    - 4 × &#124; &#60;img src=x onerror=alert&#40;1&#41;&#62; &#91;x&#93;&#40;https&#58;//evil&#41; &#64;everyone &#96;code&#96; &#35;1 &#93;&#93;&#62; &#38;amp; "&#95;&#95;proto&#95;&#95;"<br>::error::x &#35;&#35;&#91;error&#93;y

    \`\`\`mermaid
    xychart-beta
    title "Latency of 190 answers"
    x-axis "up to so many ms" ["100", "200"]
    y-axis "answers" 0 --> 99
    bar [99, 91]
    \`\`\`

    ### Warm-up

    3 of 5 requests were answered; the first answer took 812 ms (cold start); the model was ready after 2.1 s; last problem: &#124; &#60;img src=x onerror=alert&#40;1&#41;&#62; &#91;x&#93;&#40;https&#58;//evil&#41; &#64;everyone &#96;code&#96; &#35;1 &#93;&#93;&#62; &#38;amp; "&#95;&#95;proto&#95;&#95;"<br>::error::x &#35;&#35;&#91;error&#93;y.

    ### Container log

    \`\`\`\`
    Traceback (most recent call last):
    [31mKeyError[0m
    \`\`\`
    | <img src=x onerror=alert(1)> [x](https://evil) @everyone \`code\` #1 ]]> &amp; "__proto__"
    : :error::x ## [error]y
    \`\`\`\`
    "
  `)
})

test('a comment is the same, shorter: only what did not pass, and no charts', () => {
  expect(renderSmokeComment(full, 'https://github.com/team/penguins/actions/runs/42')).toMatchInlineSnapshot(`
    "## ❌ Smoke test failed: endpoint penguins

    **endpoint penguins**: case 2: expected 5550 ± 400, got 8100

    Look at the model.

    |  | Threshold | Measured |
    | --- | --- | --- |
    | ✅ | p95 &#60; 300ms | 41 ms |
    | ❌ | p95 &#60; 30ms | 41 ms |
    | ❔ | p95 &#60; 300ms | 3 answers, and it takes 20 |

    3 of 6 cases passed.

    |  | Case | Expected | Got | Latency |
    | --- | --- | --- | --- | --- |
    | ❌ | case 2 | 5550 ± 400; text/csv | 8100; text/html | 12 ms |
    | ❔ | case 3 |  | no answer: AWS cannot be reached | 70 s |
    | – | case 4 |  | not asked |  |

    ### Quality

    | samples | accuracy | precision | recall | f1 |
    | --- | --- | --- | --- | --- |
    | 8 | 0.875 | 0.9 | 0.8333 | 0.86 |

    ### Against endpoint penguins-before

    | Measure | Baseline | Now | Difference |
    | --- | --- | --- | --- |
    | accuracy | 0.75 | 0.875 | +0.125 |
    | precision | 0.9 | 0.9 | none |
    | recall | 0.8333 | 0.8333 | none |
    | f1 | 0.9 | 0.86 | −0.04 |
    | mean | 15 ms | 96 ms | +81 ms |
    | p50 | 10 ms | 95 ms | +85 ms |
    | max | 20 ms | 190 ms | +170 ms |
    | errors | 0% | 5% | +5% |

    4 of 6 answers are equal; the largest difference between two numbers is 2600.5.

    ### Latency

    |  | Requests | mean | p50 | p95 | p99 | max |
    | --- | --- | --- | --- | --- | --- | --- |
    | from this runner | 190 | 96 ms | 95 ms | 181 ms | 189 ms | 190 ms |
    | to the first byte | 2 | 3.5 ms | 3 ms | needs 20 requests | needs 100 requests | 4 ms |
    | \`ModelLatency\` | 200 | 8.3 ms | 8 ms | 9 ms |  |  |
    | \`OverheadLatency\` | 200 | 2.5 ms | 2 ms | 3 ms | 4 ms |  |

    Under load: 20 requests a second, 200 in all, over up to 256 connections.

    [All of it is in the summary of the run.](https://github.com/team/penguins/actions/runs/42)
    "
  `)
  expect(renderSmokeComment(passed)).toMatchInlineSnapshot(`
    "## ✅ Smoke test passed: endpoint penguins

    1 of 1 cases passed.

    ### Latency

    |  | Requests | mean | p50 | p95 | p99 | max |
    | --- | --- | --- | --- | --- | --- | --- |
    | from this runner | 1 | 12 ms | 12 ms | needs 20 requests | needs 100 requests | 12 ms |
    "
  `)
})

test.each([
  ['passed', '✅ Smoke test passed'],
  ['failed', '❌ Smoke test failed'],
  ['inconclusive', '❔ Smoke test inconclusive'],
] as const)('one that is %s says so in its first line', (outcome, words) => {
  for (const render of [renderSmokeSummary, renderSmokeComment]) {
    expect(blocksOf(render(reportOf({ outcome, failure })))[0]).toBe(`## ${words}: endpoint penguins`)
  }
})

describe('the table of cases', () => {
  const many = Array.from({ length: 60 }, (_, index) => passedCase(index + 1))

  test('shows at most 50, what failed first, and counts the rest', () => {
    const text = renderSmokeSummary(reportOf({ cases: [...many, unansweredCase(61), failedCase(62)] }))
    const rows = below(text, 'Cases').split('\n').slice(2)
    expect(rows.slice(0, 3).map((row) => row.split(' | ')[1])).toEqual(['case 62', 'case 61', 'case 1'])
    expect(rows.filter((row) => row.startsWith('|'))).toHaveLength(50)
    expect(text).toContain('\n12 more rows are not shown.')
  })

  test('shows 10 that did not pass in a comment', () => {
    const cases = [...many, ...Array.from({ length: 15 }, (_, index) => failedCase(index + 61))]
    const text = renderSmokeComment(reportOf({ outcome: 'failed', cases }))
    expect(text).toContain('60 of 75 cases passed.')
    expect(text).toContain('\n5 more rows are not shown.')
  })

  test('is not there without cases', () => {
    expect(renderSmokeSummary(reportOf({ cases: [] }))).not.toContain('### Cases')
    expect(renderSmokeComment(reportOf({ cases: [] }))).not.toContain('cases')
  })
})

describe('what was measured', () => {
  const latencyOf = (more: Partial<SmokeReport>) => below(renderSmokeSummary(reportOf(more)), 'Latency')

  test('is not there where nothing was', () => {
    expect(renderSmokeSummary(reportOf({ latency: { samples: 0 }, firstByte: { samples: 0 } }))).not.toContain(
      '### Latency',
    )
  })

  test('names what a percentile needs', () => {
    expect(latencyOf({ latency: summariseLatencies([5, 7]) })).toContain(
      '| from this runner | 2 | 6 ms | 5 ms | needs 20 requests | needs 100 requests | 7 ms |',
    )
  })

  test.each([
    ['both', serverSide, ['`ModelLatency`', '`OverheadLatency`']],
    ['one', { ...serverSide, overheadLatency: undefined }, ['`ModelLatency`']],
    ['the other', { ...serverSide, modelLatency: undefined }, ['`OverheadLatency`']],
    ['none', { ...serverSide, modelLatency: undefined, overheadLatency: undefined }, []],
  ])('has beside it what CloudWatch knows: %s', (_, known, rows) => {
    const text = latencyOf({ serverSide: known })
    expect([...text.matchAll(/^\| (`\w+`)/gm)].map(([, name]) => name)).toEqual(rows)
    expect(text.includes('where the runner stands')).toBe(rows.length > 0)
  })

  test('is told of throttled cases, since no table of a load does', () => {
    expect(latencyOf({ requests: 20, throttles: 3 })).toContain('3 of 20 requests were throttled.')
  })
})

test('measures of numbers have no matrix, and those that do not exist say so', () => {
  expect(below(renderSmokeSummary(reportOf({ quality: { ...regression, mse: 26_005.25 } })), 'Quality')).toBe(
    '| samples | mse | rmse | mae | r2 |\n| --- | --- | --- | --- | --- |\n| 8 | 26005.3 | 2.2 | 1.5 | not defined |',
  )
})

test('samples whose predictions are missing are told', () => {
  const quality = { ...regression, missing: 3, mse: undefined, rmse: undefined, mae: undefined }
  expect(below(renderSmokeSummary(reportOf({ quality })), 'Quality')).toBe(
    '| samples | mse | rmse | mae | r2 |\n| --- | --- | --- | --- | --- |\n| 5 of 8 | not defined | not defined | not defined | not defined |',
  )
})

describe('beside the baseline', () => {
  const latency = summariseLatencies([10])
  const parity = { compared: 0, equal: 0, largestDifference: undefined }
  const baseline = { subject: 'endpoint old', latency, errors: 1, requests: 100, quality: regression, parity }
  const against = (more: Partial<SmokeReport>) =>
    below(renderSmokeSummary(reportOf({ baseline, ...more })), 'Against endpoint old')

  test('stands what both have, with its difference', () => {
    const quality = { ...regression, mse: 6, mae: 1.25, r2: 0.5 }
    expect(against({ quality, errors: 3, requests: 200 })).toMatchInlineSnapshot(`
      "| Measure | Baseline | Now | Difference |
      | --- | --- | --- | --- |
      | mse | 4.84 | 6 | +1.16 |
      | rmse | 2.2 | 2.2 | none |
      | mae | 1.5 | 1.25 | −0.25 |
      | mean | 10 ms | 12 ms | +2.3 ms |
      | p50 | 10 ms | 12 ms | +2.3 ms |
      | max | 10 ms | 12 ms | +2.3 ms |
      | errors | 1% | 1.5% | +0.5% |

      0 of 0 answers are equal."
    `)
  })

  test('stands nothing that one of them lacks', () => {
    expect(against({ latency: { samples: 0 }, requests: 0 })).toBe('0 of 0 answers are equal.\n')
  })
})

test('a load that ran to its end without an error has no list of them', () => {
  const text = below(renderSmokeSummary(reportOf({ load: { ...load, problems: [], stopped: undefined } })), 'Load')
  expect(text).not.toMatch(/^- |⚠️/m)
})

test('a load that the cost guard cut short is told as such, and as nothing wrong', () => {
  const plan = { ...load.plan, kind: 'closed', requests: undefined, durationMs: 600_000, mostRequests: 200 } as const
  const cut = reportOf({ load: { ...load, plan, problems: [], stopped: undefined } })
  const told =
    /^Under load: .* for 10 min\. ⚠️ 'max-requests' ended it after 10 s, at 200 requests; raise it .*10 min\.$/m
  expect(renderSmokeSummary(cut)).toMatch(told)
  expect(renderSmokeComment(cut)).toMatch(told)
})

test('a warm-up tells what it knows', () => {
  const warmUp = { requests: 2, answered: 0, coldStartMs: undefined, readyAfterMs: undefined, lastProblem: undefined }
  expect(below(renderSmokeSummary(reportOf({ warmUp })), 'Warm-up')).toBe('0 of 2 requests were answered.\n')
})

describe('what came from outside', () => {
  const texts = [renderSmokeSummary(reportOfTexts(hostile)), renderSmokeComment(reportOfTexts(hostile))]

  test.each(texts)('is text wherever it is shown: no markup, no link, no mention, no row of its own', (text) => {
    const shown = text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '')
    expect(shown).not.toMatch(/<img|\]\(https:\/\/evil|@everyone|<!--|`code`/)
    for (const table of shown.matchAll(/(?:^\|.*\n)+/gm)) {
      const cells = table[0]
        .split('\n')
        .slice(0, -1)
        .map((row) => row.split(' | ').length)
      expect(new Set(cells).size).toBe(1)
    }
  })

  test('is cut where it is long', () => {
    expect(
      renderSmokeSummary(reportOf({ cases: [{ ...passedCase(1), got: 'x'.repeat(10_000) }] })).length,
    ).toBeLessThan(2_000)
  })
})
