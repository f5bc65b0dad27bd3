import { expect, test } from '@jest/globals'
import { WorkflowError } from '../../../rehearsal/runner/workflow-file.ts'
import { jobs, oneJob, runYaml } from './run-yaml.ts'

/** What runWorkflow says of a workflow that it does not start. */
async function problemsOf(yaml: string): Promise<readonly string[]> {
  const error: unknown = await runYaml(yaml).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof WorkflowError) return error.problems
  throw new Error(`expected a WorkflowError, got ${String(error)}`)
}

test.each<[sentence: string, yaml: string, problems: (string | RegExp)[]]>([
  ['broken YAML, its first mistake only', 'on: push\njobs: { a: }}', [/^test\.yml: .+line 2/s]],
  ['a key that GitHub does not know', oneJob('- { run: echo, shel: bash }'), [/Unexpected value 'shel'/]],
  [
    'needs that lead nowhere',
    jobs("a: { needs: b, runs-on: x, steps: [{ run: 'echo' }] }\nc: { runs-on: x, steps: [{ run: 'echo' }] }"),
    [/depends on unknown job 'b'/],
  ],
  [
    'a context that does not exist there',
    oneJob('- run: echo', 'env: { A: "${{ steps.a }}" }'),
    [/Unrecognized named-value: 'steps'/],
  ],
  [
    'every use that leads nowhere',
    oneJob(`
      - uses: someone/else@v1
      - uses: ./actions/missing
      - uses: our/actions@v1
    `),
    [
      '.github/workflows/test.yml: uses: someone/else@v1: an action of another publisher that has no stand-in here',
      '.github/workflows/test.yml: uses: ./actions/missing: no action.yml in actions/missing',
      '.github/workflows/test.yml: uses: our/actions@v1: no action.yml in the root',
    ],
  ],
  [
    "what is GitHub's, but not this runner's",
    jobs("a: { uses: ./.github/workflows/x.yml }\nb: { runs-on: x, container: alpine, steps: [{ run: 'echo' }] }"),
    [/job a: 'uses:' is GitHub's/, /job b: 'container:' is GitHub's/],
  ],
])('is refused before anything runs: %s', async (_, yaml, expected) => {
  const problems = await problemsOf(yaml)
  expect(problems).toEqual(
    expected.map((each): unknown => (typeof each === 'string' ? each : expect.stringMatching(each))),
  )
})

test('a block scalar with an expression keeps the text that YAML gives it', async () => {
  const told = await runYaml(
    oneJob(`
      - env:
          TEXT: |
            \${{ github.actor }}
              indented
          FOLDED: >-
            one
            \${{ github.ref_name }}
        run: printf '%s' "$TEXT" "$FOLDED"
    `),
  )
  expect(told.log('one')).toEqual(['ana', '  indented', 'one main'])
})
