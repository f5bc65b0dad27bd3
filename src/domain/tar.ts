/** A plain file of an archive. */
export interface TarFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const blockBytes = 512

/**
 * The plain files of a tar archive (POSIX ustar and pax, GNU); links, folders and devices are left out. Throws an Error where it is none, or cut.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = []
  let longName: string | undefined
  for (let at = 0; at + blockBytes <= archive.length;) {
    const header = archive.subarray(at, at + blockBytes)
    if (header.every((byte) => byte === 0)) return files
    const size = sizeIn(header)
    const from = at + blockBytes
    const bytes = archive.subarray(from, from + size)
    if (bytes.length < size) throw new Error('the archive is cut')
    const type = String.fromCharCode(...header.subarray(156, 157))
    // A name of more than 100 characters stands before its file: in a record of pax, or as GNU tar puts it.
    if (type === 'x') longName = /\d+ path=([^\n]+)\n/.exec(textOf(bytes))?.[1]
    else if (type === 'L') longName = textOf(bytes)
    else {
      if (type === '0' || type === '\0') files.push({ name: longName ?? nameIn(header), bytes })
      longName = undefined
    }
    at = from + Math.ceil(size / blockBytes) * blockBytes
  }
  return files
}

function sizeIn(header: Uint8Array): number {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0)
  const octal = (from: number, to: number) => Number.parseInt(textOf(header.subarray(from, to)).trim(), 8)
  if (octal(148, 156) !== sum) throw new Error('it is no tar archive')
  return octal(124, 136)
}

function nameIn(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100))
  const prefix = textOf(header.subarray(257, 262)) === 'ustar' ? textOf(header.subarray(345, 500)) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Up to the first zero. */
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\0[^]*$/, '')
