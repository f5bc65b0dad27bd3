import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { realClock } from './clock.ts'
import { startLocalAws } from './local-aws.ts'

// The local AWS as a process: prints `{"url":…}` as one line of JSON when it listens, and ends on SIGTERM.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    directory: { type: 'string' },
    /** 60: what takes a minute on AWS takes a second. */
    speed: { type: 'string', default: '1' },
    /** IAM action pattern; may be given several times. */
    allow: { type: 'string', multiple: true },
  },
})

const aws = await startLocalAws({
  clock: realClock({ speed: Number(values.speed) }),
  directory: values.directory ?? mkdtempSync(join(tmpdir(), 'local-aws-')),
  port: Number(values.port),
  ...(values.allow === undefined ? {} : { allow: values.allow }),
})
process.stdout.write(`${JSON.stringify({ url: aws.url, account: aws.account, region: aws.region })}\n`)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void aws.close())
