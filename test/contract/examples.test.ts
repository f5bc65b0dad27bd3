import { existsSync } from 'node:fs'
import { glob, readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { mappingOf, type Value } from '../../rehearsal/runner/value.ts'
import { checkWorkflow, type OwnActions } from './workflow-checks.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')

async function ownActions(): Promise<OwnActions> {
  const actions = new Map<string, ReturnType<typeof mappingOf>>()
  for await (const file of glob(['action.yml', 'actions/*/action.yml'], { cwd: root.pathname })) {
    const folder = dirname(file)
    actions.set(folder === '.' ? '' : folder, mappingOf(parse(await read(file)) as Value))
  }
  return actions
}

const examples = (await readdir(new URL('workflows-examples/', root))).filter((name) => name.endsWith('.yml'))

test('there are examples, and the actions that they use', async () => {
  const known = ['build.yml', 'deploy.yml', 'mlflow.yml', 'retrain-on-data.yml', 'step-functions.yml']
  expect(examples).toEqual(expect.arrayContaining(known))
  expect(existsSync(new URL('action.yml', root))).toBe(true)
})

test.each(examples)('%s is accepted by GitHub and keeps our rules', async (name) => {
  expect(await checkWorkflow(await read(`workflows-examples/${name}`), await ownActions())).toEqual([])
})

test.each(examples)('%s is explained, with every variable that it reads', async (name) => {
  const readme = await read('workflows-examples/README.md')
  expect(readme).toContain(`[${name}](${name})`)
  const variables = (await read(`workflows-examples/${name}`)).matchAll(/vars\.(\w+)/g)
  const unexplained = [...variables].filter(([, variable]) => !readme.includes(`\`${variable}\``))
  expect(unexplained.map(([reference]) => reference)).toEqual([])
})

describe('every check can fail', () => {
  const own: OwnActions = new Map([
    ['', { inputs: { config: { required: true } } }],
    ['actions/gate', { inputs: { group: { required: true }, version: {} }, outputs: { version: {} } }],
  ])

  test('the good workflow has no problem', async () => {
    expect(await checkWorkflow(await read('test/fixtures/workflows/good.yml'), own)).toEqual([])
  })

  test.each<[sentence: string, from: string, to: string, ...problems: string[]]>([
    [
      'an unknown input of ours',
      'version: ${{ inputs',
      'versoin: ${{ inputs',
      "line 27: Invalid action input 'versoin'",
    ],
    [
      'an unknown input behind ./',
      'group: ${{ needs.select',
      'groop: ${{ needs.select',
      "line 46: Invalid action input 'groop'",
      'line 45: Missing required input `group`',
    ],
    [
      'a missing input',
      'config: prod-config.json',
      'config-file: x',
      "line 52: Invalid action input 'config-file'",
      'line 51: Missing required input `config`',
    ],
    [
      'an action that we do not have',
      'OWNER/REPO/actions/gate@v1',
      'OWNER/REPO/actions/gates@v1',
      'line 24: Unable to resolve action `OWNER/REPO/actions/gates@v1`, repository or version not found',
    ],
    [
      'a job that does not exist',
      'needs: select',
      'needs: selection',
      "line 29: Value 'selection' is not valid",
      'line 46: Context access might be invalid: select',
      "line 29: Job 'deploy' depends on unknown job 'selection'.",
    ],
    [
      'an output that another job does not have',
      'needs.select.outputs.version',
      'needs.select.outputs.arn',
      'line 46: Context access might be invalid: arn',
    ],
    [
      'an output that our action does not have',
      'steps.local.outputs.version',
      'steps.local.outputs.arn',
      'job deploy: steps.local.outputs.arn is no output of the action',
    ],
    [
      'an input that the workflow does not have',
      'inputs.version',
      'inputs.number',
      'line 27: Context access might be invalid: number',
    ],
    ['an unclosed expression', '${{ vars.ROLE_ARN }}', '${{ vars.ROLE_ARN }', 'line 21: '],
    [
      'an unknown key',
      'runs-on: ubuntu-latest\n    environment',
      'runs-in: ubuntu-latest\n    environment',
      "line 30: Unexpected value 'runs-in'",
      'line 29: Required property is missing: runs-on',
    ],
    ['broken YAML', 'permissions: {}', 'permissions: {', 'line '],
    [
      'an expression in a script',
      'run: echo "$VERSION"',
      'run: echo ${{ github.ref }}',
      'job deploy: ${{ }} inside run: echo ${{ github.ref }}',
    ],
    [
      'a tag instead of a commit',
      '@e6de054238d6b7531b4efff3b6587d9aade6a06c #',
      '@v6.2.3 #',
      'line 19: aws-actions/configure-aws-credentials@v6.2.3 is not pinned to a commit',
    ],
    [
      'a pin without its version',
      ' # v7.0.1',
      '',
      'line 40: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 lacks its version as a comment (# v1.2.3)',
    ],
    ['wide permissions', 'permissions: {}', 'permissions: read-all', 'top-level permissions are not {}'],
    ['no permissions', 'permissions: {}\n', '', 'top-level permissions are not {}'],
    [
      'a job without its own',
      '    permissions:\n      id-token: write\n    outputs',
      '    outputs',
      'job select: it has no permissions of its own',
      'job select: configure-aws-credentials without id-token: write',
    ],
    [
      'credentials left in the checkout',
      'persist-credentials: false',
      'persist-credentials: true',
      'job deploy: checkout without persist-credentials: false',
    ],
    ['static keys', '${{ vars.ROLE_ARN }}', '${{ secrets.AWS_ACCESS_KEY_ID }}', 'it reads secrets.AWS_*: use OIDC'],
    [
      'pull_request_target',
      'workflow_dispatch:\n    inputs',
      'pull_request_target:\n  workflow_dispatch:\n    inputs',
      'it runs on pull_request_target',
    ],
  ])('%s', async (_, from, to, ...problems) => {
    const good = await read('test/fixtures/workflows/good.yml')
    expect(good).toContain(from)
    const found = await checkWorkflow(good.replace(from, to), own)
    expect(found).toEqual(problems.map((problem): unknown => expect.stringContaining(problem)))
  })
})
