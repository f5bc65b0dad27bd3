import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemble, type LocalAwsOptions, type Parts } from '../../../rehearsal/aws/assembly.ts'
import { fakeClock } from '../../../rehearsal/aws/clock.ts'
import { startLocalAws } from '../../../rehearsal/aws/local-aws.ts'
import type { World } from '../../../rehearsal/aws/world.ts'

export const startMs = Date.UTC(2026, 10, 20, 9)

/** A local AWS on a fake clock for one test, and the settings with which the SDK's clients find it. */
export async function rehearse(options: Partial<LocalAwsOptions> = {}) {
  const { directory, clock, remove } = place()
  const aws = await startLocalAws({ clock, directory, ...options })
  return {
    ...aws,
    clock,
    directory,
    client: clientOf(aws.url),
    async [Symbol.asyncDispose]() {
      try {
        await aws.close()
      } catch (defect) {
        // When the test has failed too, jest shows neither of the two errors.
        console.error(defect)
        throw defect
      } finally {
        remove()
      }
    },
  }
}

/** The same with parts of one's own, which may be wrong on purpose: what `close` says is the test's affair. */
export async function rehearseParts<State extends object>(make: (world: World) => Parts<State>) {
  const { directory, clock, remove } = place()
  const aws = await assemble({ clock, directory }, make)
  return {
    ...aws,
    client: clientOf(aws.url),
    async [Symbol.asyncDispose]() {
      await aws.close().catch(() => undefined)
      remove()
    },
  }
}

function place() {
  const directory = mkdtempSync(join(tmpdir(), 'local-aws-'))
  return {
    directory,
    clock: fakeClock(startMs),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

export const credentials = { accessKeyId: 'AKIAREHEARSAL', secretAccessKey: 'rehearsal' }

const clientOf = (endpoint: string) => ({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 })
