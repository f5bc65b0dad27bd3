const loopback = '127.0.0.1'

/**
 * The host that the ports of containers are published on: this machine for an engine behind a socket or pipe, else the machine of
 * `tcp://docker:2376` or `ssh://me@builder`.
 */
export function engineHostOf(endpoint: string): string {
  const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(endpoint)?.[1] ?? loopback
  return isLoopback(host) ? loopback : host
}

export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)

export interface Reach {
  readonly engineHost: string
  /** Addresses of this machine. */
  readonly ownAddresses: readonly string[]
}

/** The URL at which a port is reached, of the lines of `docker port`; undefined where each leads to another machine. */
export function findPublished(lines: readonly string[], { engineHost, ownAddresses }: Reach): string | undefined {
  const isHere = (address: string) =>
    isLoopback(engineHost) ? isLoopback(address) || ownAddresses.includes(address) : bare(engineHost) === address
  const urls = lines.flatMap((line) => {
    const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(line.trim()) ?? []
    const address = bare(host)
    if (port === '') return []
    if (address === '0.0.0.0' || address === '::') return [`http://${engineHost}:${port}`]
    return isHere(address) ? [`http://${address.includes(':') ? `[${address}]` : address}:${port}`] : []
  })
  return urls[0]
}

const bare = (host: string) => host.replace(/^\[|\]$/g, '')
