/**
 * Writes what is read from the actions' literals, every action.yml and the tables in every README, and from AWS's resource schemas.
 * `node scripts/generate.ts --check` writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { buildPushImage } from '../src/actions/build-push-image/action.ts'
import { deployEndpoint } from '../src/actions/deploy-endpoint/action.ts'
import { promote } from '../src/actions/promote/action.ts'
import { smokeTest } from '../src/actions/smoke-test/action.ts'
import { startPipeline } from '../src/actions/start-pipeline/action.ts'
import { waitForApproval } from '../src/actions/wait-for-approval/action.ts'
import type { ActionDefinition } from '../src/kit/define-action.ts'
import { renderActionYaml } from './generate-action-yaml.ts'
import { fillReadme, renderReadme } from './generate-readme.ts'
import { renderTemplateSchema } from './generate-template-schema.ts'

const suite: readonly ActionDefinition[] = [buildPushImage, startPipeline, waitForApproval, deployEndpoint, smokeTest]

const files = new Map<string, string>()
for (const action of suite) {
  files.set(`actions/${action.name}/action.yml`, renderActionYaml(action, `../../dist/${action.name}/index.js`))
  files.set(`actions/${action.name}/README.md`, renderReadme(action))
}
files.set('action.yml', renderActionYaml(promote, 'dist/promote/index.js'))
files.set('docs/promote.md', renderReadme(promote))
files.set('src/domain/template-schema.json', renderTemplateSchema())
files.set('README.md', fillReadme(readFileSync('README.md', 'utf8'), promote, suite))

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of files) {
  const config = await resolveConfig(path)
  const wanted = await format(text, { ...config, filepath: path })
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, wanted)
}

if (stale.length === 0) console.log(`${files.size} generated files are fresh`)
else if (check) {
  console.error(`stale: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
} else console.log(`wrote ${stale.join(', ')}`)
