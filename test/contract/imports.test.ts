import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/**
 * What a layer may import besides itself: values and types of `values`, types only of `types`, and which packages. Below
 * the adapters nothing touches the world, so of Node they may have only what computes.
 * The packages that bundle/absent.js replaces are not there at run time.
 */
const layers: Record<string, { values: readonly string[]; types: readonly string[]; packages: RegExp }> = {
  kit: { values: [], types: [], packages: /^node:crypto$/ },
  domain: {
    values: ['kit'],
    types: [],
    packages: /^(node:(crypto|vm)|ajv(\/dist\/2020\.js)?|csv-parse\/sync|jmespath|yaml)$/,
  },
  aws: { values: ['domain', 'kit'], types: [], packages: /^(node:|@aws-sdk\/|@smithy\/)/ },
  github: { values: ['domain', 'kit'], types: [], packages: /^(node:|@actions\/(?!exec|http-client))/ },
  docker: { values: ['domain', 'kit'], types: [], packages: /^node:/ },
  http: { values: ['domain', 'kit'], types: [], packages: /^node:/ },
  runner: { values: ['domain', 'kit'], types: [], packages: /^(node:|@actions\/(?!exec|http-client))/ },
  actions: {
    values: ['domain', 'kit'],
    types: ['aws', 'github', 'docker', 'http', 'runner'],
    packages: /^node:crypto$/,
  },
  main: {
    values: ['actions', 'aws', 'docker', 'domain', 'github', 'http', 'kit', 'runner'],
    types: [],
    packages: /^$/,
  },
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

function importsIn(source: string): Import[] {
  const statements = source.matchAll(/^(?:import|export)\s(?<kind>type\s)?[^'";]*?from\s+'(?<from>[^']+)'/gm)
  const bare = source.matchAll(/^import\s+'(?<from>[^']+)'/gm)
  const dynamic = source.matchAll(/\bimport\(\s*'(?<from>[^']+)'/g)
  return [...statements, ...bare, ...dynamic].map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    typeOnly: groups?.['kind'] !== undefined,
  }))
}

/** What is wrong in one file of src, as sentences. `path` is relative to src. */
function refused(path: string, source: string): string[] {
  const [layer = ''] = path.split('/')
  const rules = layers[layer]
  if (rules === undefined) return [`${path}: src has no layer ${layer}`]
  return importsIn(source).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) return rules.packages.test(from) ? [] : [`${path}: ${layer} may not import ${from}`]
    const target = join('src', path, '..', from)
    const [top, to = ''] = target.split('/')
    if (top !== 'src') return [`${path}: src may not import ${target}`]
    if (to === layer || rules.values.includes(to)) return []
    if (rules.types.includes(to)) return typeOnly ? [] : [`${path}: ${layer} may import only types of ${to}`]
    return [`${path}: ${layer} may not import ${to}`]
  })
}

test('imports go one way', () => {
  const src = join(import.meta.dirname, '../../src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap((path) => refused(path, readFileSync(join(src, path), 'utf8')))).toEqual([])
})

test.each([
  ['kit/poll.ts', "import { judge } from '../domain/stack.ts'", 'kit may not import domain'],
  ['kit/poll.ts', "import type { Stack } from '../domain/stack.ts'", 'kit may not import domain'],
  ['kit/log.ts', "import { writeFileSync } from 'node:fs'", 'kit may not import node:fs'],
  ['domain/stack.ts', "export * from '../aws/stacks.ts'", 'domain may not import aws'],
  ['domain/stack.ts', "import type { Stacks } from '../aws/stacks.ts'", 'domain may not import aws'],
  ['domain/stack.ts', "import { readFile } from 'node:fs/promises'", 'domain may not import node:fs/promises'],
  ['aws/stacks.ts', "import {\n  run,\n} from '../actions/promote/run.ts'", 'aws may not import actions'],
  ['aws/stacks.ts', "import { runnerLog } from '../runner/log.ts'", 'aws may not import runner'],
  ['actions/promote/run.ts', "import { stacks } from '../../aws/stacks.ts'", 'actions may import only types of aws'],
  ['actions/promote/run.ts', "await import('../../aws/stacks.ts')", 'actions may import only types of aws'],
  [
    'actions/promote/run.ts',
    "import type { Tag } from '@aws-sdk/client-ecr'",
    'actions may not import @aws-sdk/client-ecr',
  ],
  ['docker/docker.ts', "import { exec } from '@actions/exec'", 'docker may not import @actions/exec'],
  ['runner/host.ts', "import { exec } from '@actions/exec'", 'runner may not import @actions/exec'],
  ['http/sender.ts', "import { sign } from '../aws/signed-requests.ts'", 'http may not import aws'],
  ['http/sender.ts', "import { request } from 'undici'", 'http may not import undici'],
  ['github/comments.ts', "import '@aws-sdk/client-sts'", 'github may not import @aws-sdk/client-sts'],
  [
    'main/promote.ts',
    "import { clock } from '../../rehearsal/aws/clock.ts'",
    'src may not import rehearsal/aws/clock.ts',
  ],
  ['helpers/text.ts', '', 'src has no layer helpers'],
])('in %s, %j is refused', (path, source, why) => {
  expect(refused(path, source)).toEqual([`${path}: ${why}`])
})

test.each([
  ['actions/promote/run.ts', "import type { Stacks } from '../../aws/stacks.ts'"],
  ['actions/promote/run.ts', "import { judge } from '../../domain/stack.ts'"],
  ['actions/promote/run.ts', "import { run } from '../deploy-endpoint/run.ts'"],
  ['aws/stacks.ts', "import { judge } from '../domain/stack.ts'"],
  ['aws/stacks.ts', "import { CloudFormationClient } from '@aws-sdk/client-cloudformation'"],
  ['main/promote.ts', "const { stacks } = await import('../aws/stacks.ts')"],
])('in %s, %j is fine', (path, source) => {
  expect(refused(path, source)).toEqual([])
})
