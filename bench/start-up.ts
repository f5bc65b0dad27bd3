// npm run bench, or node bench/start-up.ts [--rounds 21 --dist dist]
// How long a step takes besides what AWS takes: each bundle once without inputs and once with inputs and one AWS call, which a
// local server refuses, against `node -e 0`. In every round all run once in random order, and ratios are taken within
// a round, so that a busy machine slows both sides alike. The limits stand in docs/decisions.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleInputs } from './sample-inputs.ts'

interface Subject {
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, dist: { type: 'string', default: join(root, 'dist') } },
})
const names = readdirSync(values.dist)
const server = createServer((request, response) => {
  const query = request.headers['content-type']?.includes('form') === true
  const error = query
    ? '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>'
    : '{"__type":"AccessDeniedException","message":"no"}'
  calls += 1
  request.resume().on('end', () => response.writeHead(403, { 'x-amzn-requestid': '1' }).end(error))
})
let calls = 0
server.listen(0, '127.0.0.1')
await once(server, 'listening')

const bare: Subject = { name: 'node -e 0', args: ['-e', '0'], env: {} }
const subjects = names.flatMap((name) => [
  { name: `${name}, no inputs`, args: [entryOf(name)], env: {} },
  { name: `${name}, one call`, args: [entryOf(name)], env: environment(name) },
])

const walls = new Map<string, number[]>()
const ratios = new Map<string, number[]>()
for (let round = 0; round < Number(values.rounds); round += 1) {
  const times = new Map<string, number>()
  for (const subject of [bare, ...subjects].sort(() => Math.random() - 0.5))
    times.set(subject.name, await wallMs(subject))
  for (const [name, ms] of times) {
    add(walls, name, ms)
    add(ratios, name, ms / (times.get(bare.name) ?? NaN))
  }
}

console.log(
  `| ${values.rounds} rounds, Node ${process.version} | kB at start | kB in all | ms | × node -e 0 | calls | peak MB |`,
)
console.log('|---|---:|---:|---:|---:|---:|---:|')
for (const subject of [bare, ...subjects]) {
  const before = calls
  const memory = await peakMegabytes(subject)
  const size = subject === bare ? ['', ''] : sizeOf(subject.name.replace(/,.*/, ''))
  const ms = median(walls.get(subject.name) ?? []).toFixed(1)
  const ratio = median(ratios.get(subject.name) ?? []).toFixed(2)
  console.log(`| ${subject.name} | ${size.join(' | ')} | ${ms} | ${ratio} | ${calls - before} | ${memory} |`)
}
server.close()

function entryOf(name: string): string {
  return resolve(values.dist, name, 'index.js')
}

function environment(name: string): Record<string, string> {
  const inputs = Object.entries(sampleInputs[name] ?? {}).map(([input, value]) => [
    `INPUT_${input.toUpperCase()}`,
    value,
  ])
  return {
    ...(Object.fromEntries(inputs) as Record<string, string>),
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_MAX_ATTEMPTS: '1',
  }
}

function start({ args, env }: Subject, before: readonly string[] = []) {
  const cwd = join(root, 'rehearsal/projects/penguins')
  const { PATH = '', DOCKER_HOST } = process.env
  const all = { PATH, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }), ...env }
  return spawn(process.execPath, [...before, ...args], {
    cwd,
    env: all,
    stdio: ['ignore', 'ignore', before.length > 0 ? 'pipe' : 'ignore'],
  })
}

async function wallMs(subject: Subject): Promise<number> {
  const started = performance.now()
  await once(start(subject), 'exit')
  return performance.now() - started
}

async function peakMegabytes(subject: Subject): Promise<string> {
  const report = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))'
  const child = start(subject, ['--import', report])
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child, 'close')
  return (Number(/peak (\d+)/.exec(said)?.[1]) / 1024).toFixed(0)
}

function sizeOf(name: string): string[] {
  const scripts = readdirSync(join(values.dist, name)).filter((file) => file.endsWith('.js'))
  const sum = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + statSync(join(values.dist, name, file)).size, 0) / 1000
  return [sum(['index.js']).toFixed(0), sum(scripts).toFixed(0)]
}

function add(series: Map<string, number[]>, name: string, value: number): void {
  series.set(name, [...(series.get(name) ?? []), value])
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
