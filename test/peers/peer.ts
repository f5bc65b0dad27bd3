import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from '@jest/globals'

/** Looks whether a peer is here: undefined when it is, otherwise the reason in words that a reader can act on. */
export type Probe = () => string | undefined

type Body = () => Promise<void> | void

/**
 * `test` where the peer is here. Where it is missing, a skip that carries the reason in its name, so that every report
 * shows it; with REQUIRE_PEERS=1 a failure instead, so that one machine proves that nothing was skipped.
 */
export function peer(name: string, probe: Probe): (title: string, body: Body, timeoutMs?: number) => void {
  const missing = probe()
  if (missing === undefined) return (title, body, timeoutMs) => test(title, body, timeoutMs)
  if (process.env['REQUIRE_PEERS'] !== '1') return (title, body) => test.skip(`${title} (skipped: ${missing})`, body)
  return (title) =>
    test(title, () => {
      throw new Error(`REQUIRE_PEERS=1, but peer ${name} is missing: ${missing}`)
    })
}

/** The image that the sample project's Dockerfile starts from; scripts/make-base-image.ts makes it without a network. */
export const baseImage = 'python:3.13-slim'

export const docker: Probe = () => {
  const version = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' })
  if (version.error !== undefined) return 'no docker command'
  if (version.status !== 0) return 'no Docker engine answers'
  const image = spawnSync('docker', ['image', 'inspect', baseImage], { stdio: 'ignore' })
  return image.status === 0 ? undefined : `the Docker engine has no image ${baseImage}`
}

const pythonPeers = resolve(import.meta.dirname, '../../build/python-peers')

/** A program that scripts/python-peers.ts has installed. */
export const pythonPeer = (program: string) => `${pythonPeers}/bin/${program}`

const toInstall = 'it is not installed: run "node scripts/python-peers.ts"'

/** The file is the last that the script writes. */
const installed: Probe = () => (existsSync(`${pythonPeers}/installed.txt`) ? undefined : toInstall)

export const moto: Probe = installed
export const miniStack: Probe = installed
export const mlflow: Probe = () => (existsSync(pythonPeer('mlflow')) ? installed() : toInstall)
