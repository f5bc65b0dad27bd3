import { lookup as dnsLookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'
import { InputError, WorldError } from '../kit/errors.ts'

/** Where requests go. */
export interface Origin {
  readonly secure: boolean
  /** Without brackets and port, as TLS and the header `host` know it. */
  readonly host: string
  readonly port: number
  /** What is connected to: the one address that was checked, so that a name which means another one a moment later changes nothing. */
  readonly address: string
}

export interface AddressRules {
  /** Lets in loopback, private and otherwise special networks; link-local and metadata addresses never. */
  readonly allowPrivateNetwork: boolean
}

export type Lookup = (host: string) => Promise<readonly string[]>

export type AddressKind = 'public' | 'private' | 'forbidden'

/** Metadata services of clouds (GitHub's own runners live in Azure), what is no single host, and what leads to the machine itself by another name. */
const forbiddenV4 = [
  '0.0.0.0/8',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '192.0.0.192/32',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const forbiddenV6 = ['::/128', 'fe80::/10', 'fd00:ec2::254/128', 'fd20:ce::254/128', 'ff00::/8']

/** https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry */
const privateV4 = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
]
const privateV6 = [
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fec0::/10',
]

const forbidden = blockList(forbiddenV4, [...forbiddenV6, ...forbiddenV4.flatMap(carriedIn)])
const special = blockList(privateV4, privateV6)
/** Apart from the others: in a BlockList an IPv4 address is found by its IPv4-mapped one as well, and this would be all of them. */
const mapped = blockList([], ['::ffff:0:0/96'])

/** Of an IP address, whichever way it is written; a BlockList looks at an IPv4-mapped one by the rules of IPv4. */
export function addressKind(address: string): AddressKind {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  // With a zone, such as fe80::1%eth0, an address is bound to a link.
  if (isIP(address) === 0 || address.includes('%') || forbidden.check(address, family)) return 'forbidden'
  if (special.check(address, family) || (family === 'ipv6' && mapped.check(address, family))) return 'private'
  return 'public'
}

/**
 * The origin of a URL with the one address that every connection is made to. Throws InputError for a URL that may not be asked; WorldError when its name
 * is not known. Odd spellings of an address (decimal, octal, hexadecimal) are read by the URL parser, as every client reads them.
 */
export async function resolveOrigin(url: string, rules: AddressRules, lookup: Lookup = lookUp): Promise<Origin> {
  const { secure, host, port } = parseTarget(url)
  const addresses = isIP(host) === 0 ? await lookup(host) : [host]
  const problem = judgeAddresses(host, addresses, { ...rules, secure })
  if (problem !== undefined) throw new InputError([problem])
  // Many runners have no IPv6.
  const address = addresses.find((each) => isIPv4(each)) ?? addresses[0]
  if (address === undefined) throw unknownName(host, 'no address', true)
  return { secure, host, port, address }
}

/** Throws InputError; what the URL holds besides its host is not shown, because it may be secret. */
export function parseTarget(text: string): Omit<Origin, 'address'> & { readonly url: URL } {
  if (!URL.canParse(text)) throw new InputError(["input 'url': expected a URL such as https://host/predict"])
  const url = new URL(text)
  const { protocol, username, password, hostname, port } = url
  const problems = [
    ...(protocol === 'https:' || protocol === 'http:' ? [] : [`expected https, got ${protocol.slice(0, -1)}`]),
    ...(username || password ? ["it holds a user or a password; use 'headers' with a secret instead"] : []),
  ]
  if (problems.length > 0) throw new InputError(problems.map((problem) => `input 'url': ${problem}`))
  const secure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return { url, secure, host, port: port === '' ? (secure ? 443 : 80) : Number(port) }
}

function judgeAddresses(
  host: string,
  addresses: readonly string[],
  { allowPrivateNetwork, secure }: AddressRules & { readonly secure: boolean },
): string | undefined {
  const kinds = addresses.map(addressKind)
  const named = (kind: AddressKind) => {
    const address = addresses[kinds.indexOf(kind)] ?? ''
    return address === host ? host : `${host} (${address})`
  }
  if (kinds.includes('forbidden')) {
    return `input 'url': ${named('forbidden')} is never asked: it is a link-local, metadata, multicast or reserved address`
  }
  if (kinds.includes('private') && !allowPrivateNetwork) {
    return `input 'url': ${named('private')} is in a private network; set 'allow-private-network: true' if that is meant`
  }
  if (!secure && kinds.includes('public')) {
    return `input 'url': expected https, got http for ${named('public')}; http is for private networks, with 'allow-private-network: true'`
  }
  return undefined
}

async function lookUp(host: string): Promise<readonly string[]> {
  try {
    return (await dnsLookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw unknownName(host, code, code === 'EAI_AGAIN')
  }
}

function unknownName(host: string, code: string, transient: boolean): WorldError {
  const remedy = "Correct input 'url', or check the DNS of the runner."
  return new WorldError({ subject: host, happened: `DNS does not know this name (${code})`, remedy }, { transient })
}

function blockList(v4: readonly string[], v6: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of [...v4, ...v6]) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4')
  }
  return list
}

/** The networks of IPv6 that lead to one of IPv4: IPv4-compatible, NAT64, 6to4. */
function carriedIn(network: string): string[] {
  const [address = '', bits] = network.split('/')
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  const hex = (high: number, low: number) => (high * 256 + low).toString(16)
  const length = Number(bits)
  // ::1 is no address of 0.0.0.0/8.
  const compatible = a === 0 ? [] : [`::${address}/${96 + length}`]
  return [...compatible, `64:ff9b::${address}/${96 + length}`, `2002:${hex(a, b)}:${hex(c, d)}::/${16 + length}`]
}
