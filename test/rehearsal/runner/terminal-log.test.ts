import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import type { Clock } from '../../../src/kit/clock.ts'
import { createTerminalLog } from '../../../rehearsal/runner/terminal-log.ts'
import { jobs, runYaml } from './run-yaml.ts'

/** A clock that stands still, so that every duration is 0.0 s. */
const stopped: Clock = { now: () => 0, sleep: () => new Promise(() => undefined) }

async function transcript(yaml: string): Promise<string> {
  const stream = new PassThrough({ encoding: 'utf8' })
  await runYaml(yaml, {
    observer: createTerminalLog(stream),
    clock: stopped,
    approve: async () => true,
    environments: { production: { reviewers: ['ben'] } },
  })
  return stream.end().read() as string
}

test('a run reads as a story', async () => {
  const text = await transcript(
    jobs(`
      build:
        runs-on: x
        steps:
          - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
          - name: Train
            run: |
              echo "::group::Rows"
              echo 333
              echo "::endgroup::"
              echo "::warning::few rows"
              printf 'red \\033[31mtext\\033[0m\\n'
          - { if: failure(), run: echo never }
          - { name: Probe, run: exit 2, continue-on-error: true }
      deploy:
        needs: build
        runs-on: x
        environment: { name: production, url: https://example.com/ }
        concurrency: deploy-prod
        steps: [{ run: exit 1 }]
      after: { needs: deploy, runs-on: x, steps: [{ run: echo }] }
    `),
  )
  expect(text).toBe(`
.github/workflows/test.yml  workflow_dispatch · main at c0ffee0 · by ana

build
  ▸ Run actions/checkout@3d3c42e
    stand-in for actions/checkout: copies the project into the workspace
    2 files of team/penguins at refs/heads/main, commit c0ffee0
  ✓ 0.0 s
  ▸ Train
    ▾ Rows
      333
    ! few rows
    red text
  ✓ 0.0 s
  ○ Run echo never · skipped
  ▸ Probe
    ✗ Process completed with exit code 2.
  ✗ 0.0 s · failed, and continued
✓ build  0.0 s

◌ deploy waits for a review by ben for production

deploy  environment production, approved · one at a time in deploy-prod
  ▸ Run exit 1
    ✗ Process completed with exit code 1.
  ✗ 0.0 s
✗ deploy  0.0 s · https://example.com/

○ after  skipped

✗ .github/workflows/test.yml failed 0.0 s  ✓ build  ✗ deploy  ○ after

`)
})

test('jobs that run at the same time are not mixed', async () => {
  const meet = (own: string, other: string) =>
    `{ runs-on: x, steps: [{ run: 'touch ../../${own}; until [ -e ../../${other} ]; do sleep 0.01; done; echo ${own}1; echo ${own}2' }] }`
  const text = await transcript(jobs(`a: ${meet('a', 'b')}\nb: ${meet('b', 'a')}`))
  const told = text.match(/^(a|b)$|(?<=^ {4})[ab]\d/gm)?.join(' ')
  expect(['a a1 a2 b b1 b2', 'b b1 b2 a a1 a2']).toContain(told)
})
