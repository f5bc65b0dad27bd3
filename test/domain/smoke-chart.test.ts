import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { latencyRecord } from '../../src/domain/latency.ts'
import { renderConfusion, renderLatencyChart } from '../../src/domain/smoke-chart.ts'

describe('the chart of latencies', () => {
  const chartOf = (latenciesMs: readonly number[], buckets?: number) => {
    const record = latencyRecord()
    for (const ms of latenciesMs) record.add(ms)
    return renderLatencyChart(record.histogram(buckets), record.summarise())
  }

  test('a bar for each bucket', () => {
    const latencies = [...new Array<number>(15).fill(10), ...new Array<number>(4).fill(30), 160]
    expect(chartOf(latencies, 4)).toBe(
      [
        '```mermaid',
        'xychart-beta',
        'title "Latency of 20 answers"',
        'x-axis "up to so many ms" ["20", "40", "80", "160"]',
        'y-axis "answers" 0 --> 15',
        'bar [15, 4, 0, 1]',
        '```',
      ].join('\n'),
    )
  })

  test('says nothing of few answers', () => {
    expect(chartOf(new Array<number>(19).fill(10))).toBeUndefined()
    expect(chartOf(new Array<number>(20).fill(10))).toContain('bar [20]')
  })

  test('names bars apart, however close they are', () => {
    const between = (min: number, max: number) =>
      fc.array(fc.double({ min, max, noNaN: true }), { minLength: 20, maxLength: 40 })
    fc.assert(
      fc.property(fc.oneof(between(0, 1e6), between(10, 10.02), between(10, 20)), (latencies) => {
        const labels = /x-axis "[^"]+" \[(.*)\]/.exec(chartOf(latencies) ?? '')?.[1]?.split(', ') ?? []
        expect(labels.length).toBeGreaterThan(0)
        expect(new Set(labels).size).toBe(labels.length)
        for (const label of labels) expect(label).toMatch(/^"\d+(\.\d+)?(e[+-]\d+)?"$/)
      }),
    )
  })

  test('comes to an end where buckets are the same', () => {
    const bucket = { fromMs: 1, toMs: 1, count: 10 }
    expect(renderLatencyChart([bucket, bucket], { samples: 20 })).toContain('["1", "1"]')
  })
})

describe('the confusion matrix', () => {
  test('has a row for each truth and a column for each prediction', () => {
    const matrix = {
      classes: ['Adelie', 'Gentoo | <b>', ''],
      counts: [
        [3, 1, 0],
        [0, 0, 2],
        [0, 4, 5],
      ],
    }
    expect(renderConfusion(matrix)).toBe(
      [
        '| truth ↓ predicted → | Adelie | Gentoo &#124; &#60;b&#62; | (empty) |',
        '| --- | --- | --- | --- |',
        '| Adelie | **3** | 1 | 0 |',
        '| Gentoo &#124; &#60;b&#62; | 0 | 0 | 2 |',
        '| (empty) | 0 | 4 | **5** |',
      ].join('\n'),
    )
  })

  const many = (size: number, hidden?: number) => ({
    classes: Array.from({ length: size }, (_, index) => `class ${index}`),
    counts: Array.from({ length: size }, () => new Array<number>(size).fill(1)),
    ...(hidden !== undefined && { hidden }),
  })
  test.each([
    [20, undefined, 20, undefined],
    [21, undefined, 20, '1 class more is not shown.'],
    [50, 7, 20, '37 classes more are not shown.'],
  ])('%i classes, %s hidden', (size, hidden, shown, note) => {
    const [rows = '', more] = renderConfusion(many(size, hidden)).split('\n\n')
    expect(rows.split('\n')).toHaveLength(shown + 2)
    expect(rows.split('\n')[0]?.match(/class/g)).toHaveLength(shown)
    expect(rows.split('\n')[2]?.match(/1/g)?.length).toBeGreaterThanOrEqual(shown)
    expect(more).toBe(note)
  })

  test('cuts what a model calls a class', () => {
    expect(renderConfusion({ classes: ['x'.repeat(1_000)], counts: [[1]] }).length).toBeLessThan(200)
  })
})
