import { describe, expect, test } from '@jest/globals'
import { oneJob, runYaml } from './run-yaml.ts'

describe('which steps run', () => {
  test.each<[sentence: string, steps: string, expected: string[], job: string]>([
    ['after a failure nothing runs by itself', "- run: exit 1\n- run: 'true'", ['failure', 'skipped'], 'failure'],
    [
      'failure() runs after a failure',
      "- run: exit 1\n- { if: failure(), run: 'true' }",
      ['failure', 'success'],
      'failure',
    ],
    ['always() runs too', "- run: exit 1\n- { if: always(), run: 'true' }", ['failure', 'success'], 'failure'],
    [
      'success() is implied in a condition',
      '- run: exit 1\n- { if: true, run: echo }',
      ['failure', 'skipped'],
      'failure',
    ],
    [
      'failure() does not run after success',
      "- run: 'true'\n- { if: failure(), run: echo }",
      ['success', 'skipped'],
      'success',
    ],
    [
      'continue-on-error goes on',
      '- { run: exit 1, continue-on-error: true }\n- run: echo',
      ['success', 'success'],
      'success',
    ],
    [
      'outcome tells the failure that conclusion forgives',
      "- { id: a, run: exit 1, continue-on-error: true }\n- { if: steps.a.outcome == 'failure' && steps.a.conclusion == 'success', run: echo }",
      ['success', 'success'],
      'success',
    ],
    [
      'a skipped step has an outcome',
      "- { id: a, if: false, run: echo }\n- { if: steps.a.outcome == 'skipped', run: echo }",
      ['skipped', 'success'],
      'success',
    ],
    [
      'env of the step counts in its condition',
      "- { env: { GO: 'yes' }, if: env.GO == 'yes', run: echo }",
      ['success'],
      'success',
    ],
    [
      'a condition that cannot be evaluated fails the step',
      "- { if: fromJSON('nonsense'), run: echo }",
      ['failure'],
      'failure',
    ],
    [
      'an output file that cannot be read fails the step',
      '- run: echo nonsense >> $GITHUB_OUTPUT',
      ['failure'],
      'failure',
    ],
    ['bash without shell: has no pipefail', "- run: 'false | true'", ['success'], 'success'],
    ['shell: bash has pipefail', "- { shell: bash, run: 'false | true' }", ['failure'], 'failure'],
    ['the first failing command ends a script', '- run: |\n    false\n    true', ['failure'], 'failure'],
  ])('%s', async (_, steps, expected, job) => {
    const told = await runYaml(oneJob(steps))
    expect(told.job('one').steps.map(({ conclusion }) => conclusion)).toEqual(expected)
    expect(told.job('one').conclusion).toBe(job)
  })
})

describe('what steps hand on', () => {
  test('outputs by line and by delimiter; a step that failed hands on too', async () => {
    const told = await runYaml(
      oneJob(`
        - id: a
          run: |
            echo "line=a=b" >> "$GITHUB_OUTPUT"
            printf 'text<<END\\none\\n\\n  two\\nEND\\n' >> "$GITHUB_OUTPUT"
            exit 1
        - if: always()
          env: { LINE: "\${{ steps.a.outputs.line }}", TEXT: "\${{ steps.a.outputs.text }}", NONE: "\${{ steps.a.outputs.none }}" }
          run: echo "$LINE,$TEXT,$NONE."
      `),
    )
    expect(told.log('one').slice(1)).toEqual(['a=b,one', '', '  two,.'])
  })

  test('GITHUB_ENV and GITHUB_PATH count from the next step on', async () => {
    const told = await runYaml(
      oneJob(`
        - run: |
            echo "ADDED=later" >> "$GITHUB_ENV"
            mkdir "$RUNNER_TEMP/bin"; printf '#!/bin/sh\\necho found\\n' > "$RUNNER_TEMP/bin/probe"; chmod +x "$RUNNER_TEMP/bin/probe"
            echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
            echo "now: $ADDED"
        - run: 'echo "then: $ADDED \${{ env.ADDED }}"; probe'
      `),
    )
    expect(told.log('one')).toEqual(['now: ', 'then: later later', 'found'])
  })

  test('NODE_OPTIONS is refused in GITHUB_ENV', async () => {
    const told = await runYaml(
      oneJob(`- run: echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"\n- run: echo "[$NODE_OPTIONS]"`),
    )
    expect(told.log('one')).toEqual(["✗ Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.", '[]'])
  })

  test('the nearest env wins, and none of them changes what GitHub sets', async () => {
    const told = await runYaml(`
on: workflow_dispatch
env: { A: workflow, B: workflow, C: workflow, GITHUB_SHA: mine, JOINED: "\${{ github.actor }}-x" }
jobs:
  one:
    runs-on: x
    env: { B: job, C: job }
    defaults: { run: { working-directory: sub } }
    steps:
      - { run: 'mkdir sub', working-directory: . }
      - { env: { C: step }, run: 'echo "$A $B $C $JOINED \${{ env.C }} $GITHUB_SHA"; basename "$PWD"' }
`)
    expect(told.log('one')).toEqual([`workflow job step ana-x step ${'c0ffee'.padEnd(40, '0')}`, 'sub'])
  })

  test('a summary is collected step by step, masked; one that GitHub would drop is an error', async () => {
    const told = await runYaml(
      oneJob(`
        - run: |
            echo "::add-mask::s3cret"
            echo "# Verdict s3cret" >> "$GITHUB_STEP_SUMMARY"
        - run: head -c 1100000 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"
      `),
    )
    expect(told.job('one').steps.map(({ summary }) => summary)).toEqual(['# Verdict ***\n', ''])
    expect(told.job('one').steps[1]).toMatchObject({ conclusion: 'success', annotations: [{ level: 'error' }] })
  })
})

describe('the log', () => {
  test('workflow commands are obeyed, also from stderr, and stop when asked to', async () => {
    const told = await runYaml(
      oneJob(`
        - run: |
            echo "::group::Numbers"
            echo one
            echo "::endgroup::"
            echo "::warning title=Slow,file=a.txt,line=3::first%0Asecond" >&2
            echo "before ##[error]old style"
            echo "::debug::hidden"
            echo "::stop-commands::token"
            echo "::error::not obeyed"
            echo "::token::"
            echo "::notice::obeyed"
            echo "::set-output name=a::b"
      `),
    )
    const log = told.log('one')
    expect(log.filter((line) => !line.startsWith('!'))).toEqual([
      '▾ Numbers',
      'one',
      '▴',
      '✗ old style',
      '::error::not obeyed',
      'i obeyed',
      '::set-output name=a::b',
    ])
    expect(log).toContain('! Slow: first\nsecond')
    expect(told.job('one').steps[0]?.annotations).toContainEqual({
      level: 'warning',
      text: 'first\nsecond',
      title: 'Slow',
      file: 'a.txt',
      line: 3,
    })
    expect(told.job('one').conclusion).toBe('success')
  })

  test('secrets never appear: not as they are, not as base64, JSON or URI', async () => {
    const secret = 'pa"ss word+1'
    const told = await runYaml(
      oneJob(`
        - env: { S: "\${{ secrets.S }}", T: "\${{ github.token }}" }
          run: |
            echo "<$S> <$T>"
            printf 'x%s' "$S" | base64
            printf '%s' "$S" | python3 -c 'import json,sys,urllib.parse; t=sys.stdin.read(); print(json.dumps(t)); print(urllib.parse.quote(t))'
      `),
      { secrets: { S: secret } },
    )
    expect(told.log('one')).toEqual(['<***> <***>', 'eHBh***MQ==', '"***"', '***'])
  })
})

describe('our own actions', () => {
  test('inputs: upper case, spaces become underscores, defaults are evaluated, what is not given is empty', async () => {
    const told = await runYaml(
      oneJob(`
        - id: probe
          name: Probe for \${{ github.actor }}
          uses: ./actions/probe
          with: { Message: "hello \${{ github.ref_name }}", unknown: 1 }
        - run: echo "\${{ steps.probe.outputs.said }}"
      `),
    )
    expect(told.job('one').steps.map(({ name, phase }) => `${phase}: ${name}`)).toEqual([
      'pre: Pre Probe for ana',
      'main: Probe for ana',
      'main: Run echo "hello main"',
      'post: Post Probe for ana',
    ])
    expect(told.log('one')).toEqual([
      expect.stringContaining("! Unexpected input(s) 'unknown', valid inputs are ['message', 'with spaces'"),
      'pre hello main',
      expect.stringContaining("! Unexpected input(s) 'unknown'"),
      'main hello main',
      `INPUT_COMMIT=${'c0ffee'.padEnd(40, '0')}`,
      'INPUT_EXIT-CODE=0',
      'INPUT_MESSAGE=hello main',
      'INPUT_UNKNOWN=1',
      'INPUT_WITH_SPACES=',
      'hello main',
      expect.stringContaining("! Unexpected input(s) 'unknown'"),
      'post hello main, remembers hello main of main',
    ])
    expect(told.job('one').steps[1]).toMatchObject({ outputs: { said: 'hello main' }, summary: '## hello main\n' })
  })

  test('post steps run in reverse order, also after a failure, and only of actions that began', async () => {
    const told = await runYaml(
      oneJob(`
        - { uses: our/actions/actions/probe@v1, with: { message: first } }
        - { uses: OUR/Actions/actions/probe@v2, with: { message: second, exit-code: 1 } }
        - { uses: ./actions/probe, with: { message: third } }
      `),
    )
    const saidByParts = told.log('one').filter((line) => /^(pre|main|post) /.test(line))
    expect(saidByParts).toEqual([
      'pre first',
      'pre second',
      'pre third',
      'main first',
      'main second',
      'post third, remembers nothing',
      'post second, remembers second of main',
      'post first, remembers first of main',
    ])
    expect(told.job('one').conclusion).toBe('failure')
  })

  test("nothing of this machine's AWS or GitHub reaches a process, what the run gives does", async () => {
    process.env['AWS_SECRET_ACCESS_KEY'] = 'of a real person'
    process.env['INPUT_MESSAGE'] = 'of another run'
    try {
      const told = await runYaml(
        oneJob('- run: echo "[$AWS_SECRET_ACCESS_KEY] [$INPUT_MESSAGE] [$AWS_ENDPOINT_URL]"'),
        {
          env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
        },
      )
      expect(told.log('one')).toEqual(['[] [] [http://127.0.0.1:1]'])
    } finally {
      delete process.env['AWS_SECRET_ACCESS_KEY']
      delete process.env['INPUT_MESSAGE']
    }
  })

  test('hashFiles and the runner context', async () => {
    const told = await runYaml(
      oneJob(`
        - uses: actions/checkout@v4
        - run: echo "\${{ hashFiles('**/*.md') }} [\${{ hashFiles('*.none') }}] \${{ runner.os == 'Linux' || runner.os == 'macOS' }}"
      `),
    )
    expect(told.log('one').at(-1)).toMatch(/^[0-9a-f]{64} \[\] true$/)
  })
})
