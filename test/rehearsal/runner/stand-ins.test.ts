import { describe, expect, test } from '@jest/globals'
import { oneJob, runYaml } from './run-yaml.ts'

const errors = (told: Awaited<ReturnType<typeof runYaml>>) =>
  told
    .job('one')
    .steps.flatMap(({ annotations }) => annotations.filter(({ level }) => level === 'error').map(({ text }) => text))

describe('actions/checkout', () => {
  test('the workspace is empty before it, and holds a copy after it, which later writes do not reach', async () => {
    const told = await runYaml(
      oneJob(`
        - run: ls -A
        - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        - run: ls -A; echo changed > README.md
        - { uses: actions/checkout@v7, with: { path: sub } }
        - run: cat sub/README.md
      `),
    )
    expect(told.log('one')).toEqual([
      'stand-in for actions/checkout: copies the project into the workspace',
      '2 files of team/penguins at refs/heads/main, commit c0ffee0',
      '.hidden',
      'README.md',
      'stand-in for actions/checkout: copies the project into the workspace',
      '2 files of team/penguins at refs/heads/main, commit c0ffee0',
      "# The user's project",
    ])
  })

  test.each([
    ['repository: other/thing', 'repository: other/thing is not on this machine, only team/penguins is'],
    ['path: ../..', 'path: ../.. lies outside of the workspace'],
  ])('refuses %s', async (input, error) => {
    const told = await runYaml(oneJob(`- { uses: actions/checkout@v7, with: { ${input} } }`))
    expect(errors(told)).toEqual([error])
  })
})

describe('aws-actions/configure-aws-credentials', () => {
  const role = 'arn:aws:iam::111122223333:role/deploy'
  const configure = (inputs: string, permissions = 'permissions: { id-token: write }') =>
    oneJob(
      `
      - uses: aws-actions/configure-aws-credentials@v6
        with: { ${inputs} }
      - run: |
          echo "$AWS_REGION $AWS_DEFAULT_REGION \${#AWS_ACCESS_KEY_ID} $AWS_ACCESS_KEY_ID"
      `,
      permissions,
    )

  test('sets region and masked credentials, and takes them away at the end', async () => {
    const told = await runYaml(configure(`role-to-assume: "${role}", aws-region: eu-west-1`))
    expect(told.job('one').conclusion).toBe('success')
    expect(told.log('one')).toContain('eu-west-1 eu-west-1 21 ***')
    expect(told.log('one').at(-1)).toBe(
      'stand-in for aws-actions/configure-aws-credentials: takes the credentials away',
    )
  })

  test.each([
    [
      'no region and no role',
      'role-to-assume: ""',
      'permissions: { id-token: write }',
      /^aws-region: required.+\nrole-to-assume: required/,
    ],
    [
      'no id-token permission',
      `role-to-assume: "${role}", aws-region: eu-west-1`,
      'permissions: { contents: read }',
      /lack id-token: write/,
    ],
    ['the default permissions', `role-to-assume: "${role}", aws-region: eu-west-1`, '', /lack id-token: write/],
    [
      'a role that is no ARN',
      'role-to-assume: deploy, aws-region: eu-west-1',
      'permissions: write-all',
      /expected the ARN of a role/,
    ],
  ])('refuses %s', async (_, inputs, permissions, error) => {
    const told = await runYaml(configure(inputs, permissions))
    expect(errors(told)).toEqual([expect.stringMatching(error)])
  })
})

test('actions/setup-python names the Python of this machine, and says when another one was asked for', async () => {
  const told = await runYaml(
    oneJob(`
      - { uses: actions/setup-python@v7, with: { python-version: '2.3' } }
      - { id: node, uses: actions/setup-node@v7 }
    `),
  )
  expect(told.job('one').conclusion).toBe('success')
  expect(told.log('one').join('\n')).toMatch(
    /Python 3\.\d+.*\n! python-version: 2\.3 is asked for, this machine has 3\./,
  )
  expect(told.job('one').steps[1]?.outputs['node-version']).toBe(process.versions.node)
})

describe('actions/upload-artifact', () => {
  const upload = (inputs: string) =>
    runYaml(
      oneJob(`
    - uses: actions/checkout@v7
    - run: mkdir -p out/deep; echo 1 > out/a.txt; echo 2 > out/deep/b.txt; echo 3 > out/c.log
    - { id: up, uses: actions/upload-artifact@v7, with: ${inputs} }
    - run: cd ../../../artifacts/results && find . -type f | sort
  `),
    )

  test('copies what matches, below the folder that the files share', async () => {
    const told = await upload(`{ name: results, path: "out\\n!out/*.log" }`)
    expect(told.log('one').slice(-3)).toEqual(['artifact results: 2 files', './a.txt', './deep/b.txt'])
    expect(told.job('one').steps[2]?.outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/)
  })

  test('leaves hidden files behind, and says when nothing is left', async () => {
    const told = await upload('{ name: results, path: .hidden }')
    expect(told.job('one').steps[2]?.annotations).toEqual([
      { level: 'warning', text: 'no files were found at .hidden; nothing is uploaded' },
    ])
  })

  test('fails for nothing when asked to', async () => {
    const told = await upload('{ name: results, path: nowhere, if-no-files-found: error }')
    expect(errors(told)).toEqual(['no files were found at nowhere'])
  })
})

test('a stand-in of the caller can replace an action of our own; its error fails the step', async () => {
  const told = await runYaml(
    oneJob(
      '- { id: image, uses: our/actions/actions/probe@v1 }\n- { uses: someone/else@v1 }',
      'outputs: { digest: "${{ steps.image.outputs.digest }}" }',
    ),
    {
      standIns: {
        './actions/probe': {
          says: 'skipped: no Docker engine',
          run: ({ setOutput }) => setOutput('digest', 'sha256:1'),
        },
        'someone/else': {
          says: 'fails',
          run: () => {
            throw new Error('as it should')
          },
        },
      },
    },
  )
  expect(told.job('one')).toMatchObject({ conclusion: 'failure', outputs: { digest: 'sha256:1' } })
  expect(told.job('one').steps[0]?.standIn).toBe('skipped: no Docker engine')
  expect(told.log('one')).toEqual([
    'stand-in for ./actions/probe: skipped: no Docker engine',
    'stand-in for someone/else: fails',
    '✗ as it should',
  ])
})
