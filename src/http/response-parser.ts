import { MalformedResponse, parseHeaderLines, parseResponseHead, type ResponseHead } from './response-head.ts'

/** How many bytes of the body are kept, the first ones; the others are counted only. */
export type KeepBytes = (status: number) => number

export interface Response extends Omit<ResponseHead, 'framing'> {
  /** As it came, packed or not; without the framing of chunks. */
  readonly bodyBytes: number
  /** The first of them, as many as were to be kept. */
  readonly body: Buffer
}

/** Reads one answer after the other from what a connection brings, in whatever pieces it comes. */
export interface ResponseParser {
  /** From now on the answer to a new request is read; that to HEAD has no body whatever it says. */
  readonly begin: (keepBytes: KeepBytes, headOnly?: boolean) => void
  /** Undefined while the answer is not over. The bytes are not held on to. Throws MalformedResponse. */
  readonly push: (chunk: Buffer) => Response | undefined
  /** At the end of the connection: the answer where that was its end, undefined where it is cut off. */
  readonly end: () => Response | undefined
  /** Bytes of the body so far; undefined before the head is over. */
  readonly bodyBytes: () => number | undefined
}

const headLimitBytes = 65_536
/** Eight hexadecimal digits are 4 GB. */
const chunkSize = /^([0-9A-Fa-f]{1,8})[\t ]*(?:;[^\r\n\0]*)?$/
const headEnd = Buffer.from('\r\n\r\n')
const lineEnd = Buffer.from('\r\n')
const nothing = Buffer.alloc(0)

type Stage = 'head' | 'sized' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailers' | 'until-close' | 'over'

export function responseParser(): ResponseParser {
  let keepBytes: KeepBytes = () => 0
  let headOnly = false
  let stage: Stage = 'over'
  let head: ResponseHead | undefined
  /** What is still to come of a body of known size, or of a chunk. */
  let left = 0
  let bodyBytes = 0
  let keptBytes = 0
  let toKeep = 0
  let kept: Buffer[] = []
  /** The beginning of a head or of a line whose end has not come yet. */
  let unread: Buffer = nothing
  let trailerBytes = 0

  function begin(nextKeepBytes: KeepBytes, nextHeadOnly = false): void {
    keepBytes = nextKeepBytes
    headOnly = nextHeadOnly
    stage = 'head'
    head = undefined
    left = bodyBytes = keptBytes = trailerBytes = 0
    kept = []
    unread = nothing
  }

  function push(chunk: Buffer): Response | undefined {
    let bytes = chunk
    if (unread.length > 0) {
      bytes = Buffer.concat([unread, chunk])
      unread = nothing
    }
    let at = 0
    while (at < bytes.length && stage !== 'over') {
      const next = advance(bytes, at)
      if (next === undefined) {
        keepUnread(bytes, at)
        return undefined
      }
      at = next
    }
    return stage === 'over' ? response(at < bytes.length) : undefined
  }

  /** One step; where the next one begins, or undefined where it takes more bytes. */
  function advance(bytes: Buffer, at: number): number | undefined {
    switch (stage) {
      case 'head':
        return readHead(bytes, at)
      case 'sized':
      case 'chunk': {
        const end = Math.min(bytes.length, at + left)
        keep(bytes, at, end)
        left -= end - at
        if (left === 0) stage = stage === 'sized' ? 'over' : 'chunk-end'
        return end
      }
      case 'until-close':
        keep(bytes, at, bytes.length)
        return bytes.length
      case 'chunk-size':
        return readLine(bytes, at, (line) => {
          const size = chunkSize.exec(line)?.[1]
          if (size === undefined) throw new MalformedResponse('one of its chunks has no size')
          left = parseInt(size, 16)
          stage = left === 0 ? 'trailers' : 'chunk'
        })
      case 'chunk-end':
        return readLine(bytes, at, (line) => {
          if (line !== '') throw new MalformedResponse('one of its chunks is longer than it says')
          stage = 'chunk-size'
        })
      case 'trailers':
        return readLine(bytes, at, (line) => {
          trailerBytes += line.length
          if (trailerBytes > headLimitBytes) throw tooLong()
          if (line === '') stage = 'over'
          else parseHeaderLines(`${line}\r\n`, 0)
        })
      case 'over':
        return at
    }
  }

  function readHead(bytes: Buffer, at: number): number | undefined {
    const end = bytes.indexOf(headEnd, at)
    if (end < 0 ? bytes.length - at > headLimitBytes : end - at > headLimitBytes) throw tooLong()
    if (end < 0) return undefined
    const read = parseResponseHead(bytes.toString('latin1', at, end + lineEnd.length), headOnly)
    if (read.status === 101) throw new MalformedResponse('it switches to a protocol that nobody asked for')
    if (read.status >= 200) {
      head = read
      toKeep = keepBytes(read.status)
      const { framing } = read
      left = framing.kind === 'sized' ? framing.bytes : 0
      stage = framing.kind === 'chunked' ? 'chunk-size' : framing.kind === 'sized' && left === 0 ? 'over' : framing.kind
    }
    return end + headEnd.length
  }

  function readLine(bytes: Buffer, at: number, use: (line: string) => void): number | undefined {
    const end = bytes.indexOf(lineEnd, at)
    if ((end < 0 ? bytes.length : end) - at > headLimitBytes) throw tooLong()
    if (end < 0) return undefined
    use(bytes.toString('latin1', at, end))
    return end + lineEnd.length
  }

  function keep(bytes: Buffer, from: number, to: number): void {
    bodyBytes += to - from
    const end = Math.min(to, from + toKeep - keptBytes)
    if (end <= from) return
    // A copy: the connection reads its next bytes into the same memory.
    kept.push(Buffer.from(bytes.subarray(from, end)))
    keptBytes += end - from
  }

  function keepUnread(bytes: Buffer, at: number): void {
    unread = Buffer.from(bytes.subarray(at))
  }

  /** Bytes after the end were not asked for: whatever they are, they must not become the answer to the next request. */
  function response(unasked: boolean): Response | undefined {
    if (head === undefined) return undefined
    const { status, headers, keepAlive, framing } = head
    const reusable = keepAlive && !unasked && framing.kind !== 'until-close'
    const body = kept.length === 1 ? (kept[0] ?? nothing) : Buffer.concat(kept)
    return { status, headers, keepAlive: reusable, bodyBytes, body }
  }

  return {
    begin,
    push,
    end: () => (stage === 'until-close' ? response(false) : undefined),
    bodyBytes: () => (head === undefined ? undefined : bodyBytes),
  }
}

function tooLong(): MalformedResponse {
  return new MalformedResponse('its head is longer than 64 kB')
}
