import { describe, expect, test } from '@jest/globals'
import { jobs, oneJob, runYaml } from './run-yaml.ts'

const fails = "{ runs-on: x, steps: [{ run: 'exit 1' }] }"
const passes = "{ runs-on: x, steps: [{ run: 'true' }] }"
const after = (needs: string, condition = '') =>
  `{ needs: ${needs}, ${condition && `if: ${condition}, `}runs-on: x, steps: [{ run: 'true' }] }`

describe('which jobs run', () => {
  test.each<[sentence: string, text: string, expected: Record<string, string>, run: string]>([
    [
      'a failure skips everything that depends on it, and nothing else',
      `a: ${fails}\nb: ${after('a')}\nc: ${after('b')}\nd: ${passes}`,
      { a: 'failure', b: 'skipped', c: 'skipped', d: 'success' },
      'failure',
    ],
    [
      'always() runs after a failure, and what needs it is still skipped by the failure before',
      `a: ${fails}\nb: ${after('a', 'always()')}\nc: ${after('b')}`,
      { a: 'failure', b: 'success', c: 'skipped' },
      'failure',
    ],
    [
      'failure() sees the failure of any ancestor',
      `a: ${fails}\nb: ${after('a')}\nc: ${after('b', 'failure()')}`,
      { a: 'failure', b: 'skipped', c: 'success' },
      'failure',
    ],
    [
      'failure() does not run after success',
      `a: ${passes}\nb: ${after('a', 'failure()')}`,
      { a: 'success', b: 'skipped' },
      'success',
    ],
    [
      'a skipped job skips its dependents, and the run passes',
      `a: { if: false, runs-on: x, steps: [{ run: 'true' }] }\nb: ${after('a')}\nc: ${passes}`,
      { a: 'skipped', b: 'skipped', c: 'success' },
      'success',
    ],
    [
      'success() is implied: a condition without a status function does not run after a failure',
      `a: ${fails}\nb: ${after('a', "github.actor == 'ana'")}`,
      { a: 'failure', b: 'skipped' },
      'failure',
    ],
    [
      'the result of a needed job can be asked for',
      `a: ${fails}\nb: ${after('a', '"${{ !cancelled() && needs.a.result == \'failure\' }}"')}`,
      { a: 'failure', b: 'success' },
      'failure',
    ],
    [
      'continue-on-error lets dependents and the run pass',
      `a: { continue-on-error: true, runs-on: x, steps: [{ run: 'exit 1' }] }\nb: ${after('a')}`,
      { a: 'failure', b: 'success' },
      'success',
    ],
    [
      'jobs may stand before the ones that they need',
      `b: ${after('a')}\na: ${passes}`,
      { b: 'success', a: 'success' },
      'success',
    ],
  ])('%s', async (_, text, expected, run) => {
    const told = await runYaml(jobs(text))
    expect(told.conclusions).toEqual(expected)
    expect(told.run.conclusion).toBe(run)
  })

  test('jobs that do not need each other run at the same time', async () => {
    // Each waits for a file of the other; one after the other they would wait for ever.
    const meet = (own: string, other: string) =>
      `{ runs-on: x, timeout-minutes: 1, steps: [{ run: 'touch ../../${own}; until [ -e ../../${other} ]; do sleep 0.01; done' }] }`
    const told = await runYaml(jobs(`a: ${meet('a', 'b')}\nb: ${meet('b', 'a')}`))
    expect(told.conclusions).toEqual({ a: 'success', b: 'success' })
  })
})

describe('what jobs hand on', () => {
  test('outputs reach needs as text, also of a job that failed, and empty ones are left out', async () => {
    const told = await runYaml(
      jobs(`
        a:
          runs-on: x
          outputs: { version: "\${{ steps.s.outputs.version }}", nothing: "\${{ steps.s.outputs.nothing }}" }
          steps:
            - { id: s, run: 'echo version=012 >> "$GITHUB_OUTPUT"' }
            - run: exit 1
        b:
          needs: a
          if: always()
          runs-on: x
          steps:
            - { env: { ALL: "\${{ toJSON(needs) }}" }, run: 'echo "$ALL"' }
      `),
    )
    expect(told.job('a').outputs).toEqual({ version: '012' })
    expect(JSON.parse(told.log('b').join('\n'))).toEqual({ a: { result: 'failure', outputs: { version: '012' } } })
  })

  test('an output and an environment url that hold a masked value are dropped, with a warning', async () => {
    const told = await runYaml(
      oneJob(
        `
        - id: s
          run: |
            echo "::add-mask::111122223333"
            echo "uri=111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins" >> "$GITHUB_OUTPUT"
            echo "digest=sha256:abc" >> "$GITHUB_OUTPUT"
        `,
        `
        environment: { name: staging, url: "https://console/\${{ steps.s.outputs.uri }}" }
        outputs: { uri: "\${{ steps.s.outputs.uri }}", digest: "\${{ steps.s.outputs.digest }}" }
        `,
      ),
    )
    expect(told.job('one').outputs).toEqual({ digest: 'sha256:abc' })
    expect(told.job('one').environment).toEqual({ name: 'staging' })
    expect(told.job('one').annotations).toEqual([
      { level: 'warning', text: "Skip output 'uri' since it may contain secret." },
      { level: 'warning', text: 'Skip setting environment url as it may contain secret.' },
    ])
  })
})

describe('environments', () => {
  const deploy = jobs(`
    deploy:
      runs-on: x
      environment: { name: "\${{ inputs.to || 'production' }}", url: "https://\${{ vars.HOST }}/" }
      steps:
        - { env: { TOKEN: "\${{ secrets.TOKEN }}" }, run: 'echo "\${{ vars.HOST }} \${{ vars.REGION }} $TOKEN"' }
    after: { needs: deploy, runs-on: x, steps: [{ run: 'true' }] }
  `)
  const settings = {
    vars: { HOST: 'repository', REGION: 'eu-west-1' },
    environments: {
      production: { vars: { HOST: 'production' }, secrets: { TOKEN: 'tok-of-production' }, reviewers: ['ben'] },
    },
  }

  test('the job waits for its reviewers, and then sees the variables and secrets of the environment', async () => {
    const asked: unknown[] = []
    const told = await runYaml(deploy, {
      ...settings,
      approve: async (environment, request) => {
        asked.push(environment, request.reviewers, request.job)
        return true
      },
    })
    expect(asked).toEqual(['production', ['ben'], 'deploy'])
    expect(told.log('deploy')).toEqual(['production eu-west-1 ***'])
    expect(told.job('deploy').environment).toEqual({
      name: 'production',
      url: 'https://production/',
      review: 'approved',
    })
    expect(told.events.findIndex(({ kind }) => kind === 'job-waiting')).toBeLessThan(
      told.events.findIndex(({ kind }) => kind === 'job-started'),
    )
  })

  test('a refusal fails the job before its first step', async () => {
    const told = await runYaml(deploy, { ...settings, approve: async () => false })
    expect(told.conclusions).toEqual({ deploy: 'failure', after: 'skipped' })
    expect(told.run.conclusion).toBe('failure')
    expect(told.job('deploy').steps).toEqual([])
    expect(told.job('deploy').annotations).toEqual([
      { level: 'error', text: 'The deployment to production was refused by its reviewers.' },
    ])
  })

  test.each([
    ['nobody to ask', {}, 'There is nobody to ask about production.'],
    ['a question that fails', { approve: async () => Promise.reject(new Error('no terminal')) }, 'no terminal'],
  ])('%s is a refusal, and lets the next job of the group in', async (_, people, problem) => {
    const job = (environment: string) =>
      `{ runs-on: x, environment: ${environment}, concurrency: g, steps: [{ run: 'true' }] }`
    const told = await runYaml(jobs(`a: ${job('production')}\nb: ${job('staging')}`), { ...settings, ...people })
    expect(told.conclusions).toEqual({ a: 'failure', b: 'success' })
    expect(told.job('a').annotations).toEqual([{ level: 'error', text: problem }])
  })

  test('an environment that nobody configured has no rules', async () => {
    const told = await runYaml(oneJob('- run: echo in', 'environment: preview'))
    expect(told.job('one')).toMatchObject({ conclusion: 'success', environment: { name: 'preview' } })
  })
})

describe('concurrency', () => {
  const job = (more: string) =>
    `{ runs-on: x, concurrency: { group: deploy, ${more} }, steps: [{ run: 'mkdir ../../busy; sleep 0.1; rmdir ../../busy' }] }`

  test('queue: max lets the jobs of a group in one after the other', async () => {
    const told = await runYaml(jobs(['a', 'b', 'c'].map((id) => `${id}: ${job('queue: max')}`).join('\n')))
    expect(told.conclusions).toEqual({ a: 'success', b: 'success', c: 'success' })
    expect(told.job('b').concurrencyGroup).toBe('deploy')
    expect(told.events.filter(({ kind }) => kind === 'job-waiting')).toHaveLength(2)
  })

  test("GitHub's default keeps one waiting job and cancels the older one", async () => {
    const told = await runYaml(
      jobs(['a', 'b', 'c'].map((id) => `${id}: ${job('cancel-in-progress: false')}`).join('\n')),
    )
    expect(told.conclusions).toEqual({ a: 'success', b: 'cancelled', c: 'success' })
  })
})

describe('matrix', () => {
  test('every combination is a job of its own, with include and exclude', async () => {
    const told = await runYaml(
      oneJob(
        `- { id: s, run: 'echo "\${{ matrix.size }} \${{ matrix.name }} \${{ strategy.job-index }}/\${{ strategy.job-total }} \${{ matrix.extra }}."' }`.replaceAll(
          '\\',
          '',
        ),
        `
        strategy:
          matrix:
            size: [1, 2]
            name: [a, b]
            exclude: [{ size: 2, name: a }]
            include: [{ size: 1, extra: more }, { size: 3, name: c }]
        `,
      ),
    )
    const lines = told.run.jobs.map((job) => [job.name, job.steps[0]?.log[0]?.text])
    expect(lines).toEqual([
      ['one (1, a, more)', '1 a 0/4 more.'],
      ['one (1, b, more)', '1 b 1/4 more.'],
      ['one (2, b)', '2 b 2/4 .'],
      ['one (3, c)', '3 c 3/4 .'],
    ])
  })

  test('a matrix from JSON; its failure fails what needs it; without fail-fast the others end by themselves', async () => {
    const told = await runYaml(
      jobs(`
        one:
          runs-on: x
          strategy: { fail-fast: false, max-parallel: 1, matrix: "\${{ fromJSON('{\\"code\\":[1,0]}') }}" }
          steps: [{ run: 'exit \${{ matrix.code }}' }]
        two: { needs: one, runs-on: x, steps: [{ run: 'true' }] }
      `),
    )
    expect(told.conclusions).toEqual({ 'one (1)': 'failure', 'one (0)': 'success', two: 'skipped' })
  })

  test('fail-fast cancels the others', async () => {
    const told = await runYaml(
      oneJob(`- run: '[ \${{ matrix.code }} = 1 ] && exit 1; exec sleep 30'`, 'strategy: { matrix: { code: [1, 0] } }'),
    )
    expect(told.conclusions).toEqual({ 'one (1)': 'failure', 'one (0)': 'cancelled' })
    expect(told.run.conclusion).toBe('failure')
  })
})
