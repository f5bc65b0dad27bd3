import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly body: Buffer }
  | { readonly kind: 'too-large' }
  /** No body of the kind that it is said to be, or of a kind that nobody asked for. */
  | { readonly kind: 'unreadable' }

const ways = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
])

/**
 * The body behind its content-encoding; some servers pack although `identity` is asked for. A small body may unpack to a thousand times its size,
 * so that it ends at `limitBytes`.
 */
export async function unpack(body: Buffer, encoding: string, limitBytes: number): Promise<Unpacked> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const [name = '', ...others] = names.filter((each) => each !== '' && each !== 'identity')
  if (name === '' || body.length === 0) return { kind: 'unpacked', body }
  const way = ways.get(name)
  if (way === undefined || others.length > 0) return { kind: 'unreadable' }
  try {
    return { kind: 'unpacked', body: await way(body, { maxOutputLength: limitBytes }) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'unreadable' }
  }
}
